package io.github.bulletinkit.examples.sample;

import io.github.bulletinkit.json.FormatJson;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sample issues, each in a ready format of the same name. */
public enum Sample {
    /** A weekly of many pages (每周要讯). */
    WEEKLY("sample-issue"),
    /** A brief of one page (简报). */
    BRIEF("sample-brief"),
    /** An information bulletin with attachment (信息). */
    INFORMATION("sample-information");

    private final String directory;

    Sample(String directory) {
        this.directory = directory;
    }

    /** Returns the sample in a format, empty if there is none. */
    public static Optional<Sample> of(String format) {
        return Arrays.stream(values())
                .filter(sample -> sample.formatName().equals(format))
                .findFirst();
    }

    /** The name of its format, such as {@code weekly}. */
    public String formatName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of its series. */
    public BulletinFormat format() {
        return FormatJson.ready(formatName());
    }

    /** The name of the directory for its files. */
    public String directory() {
        return directory;
    }

    /** The issue, without a declared table of contents. */
    public Issue issue() {
        return switch (this) {
            case WEEKLY -> SampleIssue.create();
            case BRIEF -> SampleBrief.create();
            case INFORMATION -> SampleInformation.create();
        };
    }
}
