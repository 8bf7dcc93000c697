package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.ImageData;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the pictures of a mail while its page is written. A picture that is there twice is one part. */
final class MailPictures {
    private static final int ID_BYTES = 16;

    private final Map<ImageData, String> contentIds = new LinkedHashMap<>();

    /** The address of a picture: its content id (RFC 2392). */
    String source(ImageData picture) {
        return "cid:" + contentIds.computeIfAbsent(picture, MailPictures::contentId);
    }

    List<HtmlMail.Picture> list() {
        return contentIds.entrySet().stream()
                .map(entry -> new HtmlMail.Picture(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** The same for the same picture, so that a mail with several issues has no two pictures with one id. */
    private static String contentId(ImageData picture) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(picture.bytes());
            return HexFormat.of().formatHex(digest, 0, ID_BYTES) + "@bulletin";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
