package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.model.ImageData;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of a document, each once, as they are in their files. */
final class OfdPictures {
    private final ObjectIds ids;
    private final Map<ImageData, Integer> numbers = new LinkedHashMap<>();

    OfdPictures(ObjectIds ids) {
        this.ids = ids;
    }

    int use(ImageData picture) {
        return numbers.computeIfAbsent(picture, unused -> ids.next());
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Adds the files and their list to the package. */
    void write(OfdPackage files) throws IOException {
        OfdXml resources = new OfdXml("Res").attribute("BaseLoc", OfdParts.RESOURCE_FOLDER);
        resources.start("MultiMedias");
        for (Map.Entry<ImageData, Integer> used : numbers.entrySet()) {
            boolean png = used.getKey().mediaType().equals("image/png");
            String file = "image_" + used.getValue() + (png ? ".png" : ".jpg");
            files.add(OfdParts.RESOURCES + file, used.getKey().bytes());
            resources
                    .start("MultiMedia")
                    .attribute("ID", used.getValue())
                    .attribute("Type", "Image")
                    .attribute("Format", png ? "PNG" : "JPEG")
                    .element("MediaFile", file)
                    .end();
        }
        files.add(OfdParts.FOLDER + OfdParts.DOCUMENT_RESOURCES, resources.end().bytes());
    }
}
