package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.Present;
import io.github.bulletinkit.constraint.TextKind;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The block at the foot of the last page (版记): who receives the issue, who is responsible for it, how many were
 * printed.
 *
 * @param reportTo recipients of higher rank (报)
 * @param sendTo recipients of equal rank (送)
 * @param distributeTo recipients of lower rank (发)
 * @param editor the editor in charge (责任编辑), empty if left out
 * @param approver who approved the issue (签发), empty if left out
 * @param copies the number of copies printed (印数), 0 if left out
 */
public record Colophon(
        List<
                        @Present(message = "{io.github.bulletinkit.text.blank}", payload = ErrorSeverity.class)
                        @LegibleText(of = TextKind.RECIPIENT, payload = ErrorSeverity.class) String>
                reportTo,
        List<
                        @Present(message = "{io.github.bulletinkit.text.blank}", payload = ErrorSeverity.class)
                        @LegibleText(of = TextKind.RECIPIENT, payload = ErrorSeverity.class) String>
                sendTo,
        List<
                        @Present(message = "{io.github.bulletinkit.text.blank}", payload = ErrorSeverity.class)
                        @LegibleText(of = TextKind.RECIPIENT, payload = ErrorSeverity.class) String>
                distributeTo,
        @LegibleText(payload = ErrorSeverity.class) String editor,
        @LegibleText(payload = ErrorSeverity.class) String approver,

        @PositiveOrZero(message = "{io.github.bulletinkit.colophon.copies}", payload = ErrorSeverity.class)
        int copies) {

    public Colophon {
        reportTo = Copies.of(reportTo, "reportTo");
        sendTo = Copies.of(sendTo, "sendTo");
        distributeTo = Copies.of(distributeTo, "distributeTo");
        requireNonNull(editor, "editor");
        requireNonNull(approver, "approver");
    }

    /**
     * Returns the lines for 报, 送 and 发 as printed, such as {@code 送：省直各部门，各市人民政府。}, without empty ones: a comma between
     * names, a full stop after the last (GB/T 9704-2012, 7.4.2).
     */
    public List<String> printedRecipients() {
        return Stream.of(
                        recipients(PrintedWord.REPORT_TO, reportTo),
                        recipients(PrintedWord.SEND_TO, sendTo),
                        recipients(PrintedWord.DISTRIBUTE_TO, distributeTo))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String recipients(PrintedWord word, List<String> names) {
        return names.isEmpty() ? "" : word.with(String.join("，", names));
    }

    /** Returns the parts for 责任编辑, 签发 and 共印 as printed, such as {@code 责任编辑：…}, without empty ones. */
    public List<String> printedImprint() {
        return Stream.of(
                        labelled(PrintedWord.EDITOR, editor), labelled(PrintedWord.APPROVER, approver), printedCopies())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String labelled(PrintedWord word, String name) {
        return name.isEmpty() ? "" : word.with(name);
    }

    /** Returns the number of copies as printed, such as {@code 共印 120 份}; empty if left out. */
    public String printedCopies() {
        return copies == 0 ? "" : PrintedWord.COPIES.with(copies);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this colophon. */
    public Builder toBuilder() {
        return new Builder()
                .reportTo(reportTo)
                .sendTo(sendTo)
                .distributeTo(distributeTo)
                .editor(editor)
                .approver(approver)
                .copies(copies);
    }

    /** Builds a {@link Colophon}. Every part may be left out. */
    public static final class Builder {
        private List<String> reportTo = List.of();
        private List<String> sendTo = List.of();
        private List<String> distributeTo = List.of();
        private String editor = "";
        private String approver = "";
        private int copies;

        private Builder() {}

        /** Sets the recipients of higher rank (报). */
        public Builder reportTo(String... names) {
            return reportTo(Arrays.asList(requireNonNull(names, "names")));
        }

        /** Sets the recipients of higher rank (报). */
        public Builder reportTo(List<String> names) {
            this.reportTo = Copies.of(names, "names");
            return this;
        }

        /** Sets the recipients of equal rank (送). */
        public Builder sendTo(String... names) {
            return sendTo(Arrays.asList(requireNonNull(names, "names")));
        }

        /** Sets the recipients of equal rank (送). */
        public Builder sendTo(List<String> names) {
            this.sendTo = Copies.of(names, "names");
            return this;
        }

        /** Sets the recipients of lower rank (发). */
        public Builder distributeTo(String... names) {
            return distributeTo(Arrays.asList(requireNonNull(names, "names")));
        }

        /** Sets the recipients of lower rank (发). */
        public Builder distributeTo(List<String> names) {
            this.distributeTo = Copies.of(names, "names");
            return this;
        }

        /** Sets the editor in charge (责任编辑). */
        public Builder editor(String editor) {
            this.editor = requireNonNull(editor, "editor");
            return this;
        }

        /** Sets who approved the issue (签发). */
        public Builder approver(String approver) {
            this.approver = requireNonNull(approver, "approver");
            return this;
        }

        /** Sets the number of copies printed (印数); 0 leaves it out. */
        public Builder copies(int copies) {
            this.copies = copies;
            return this;
        }

        /** Builds the colophon. */
        public Colophon build() {
            return new Colophon(reportTo, sendTo, distributeTo, editor, approver, copies);
        }
    }
}
