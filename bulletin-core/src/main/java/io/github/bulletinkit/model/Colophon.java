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
 * What stands at the foot of the last page (版记): to whom the issue goes, who answers for it, how many were printed.
 *
 * @param reportTo those it is reported to, of higher rank (报)
 * @param sendTo those it is sent to, of equal rank (送)
 * @param distributeTo those it is distributed to, of lower rank (发)
 * @param editor the editor in charge (责任编辑), empty where left out
 * @param approver who approved the issue (签发), empty where left out
 * @param copies the number of copies printed (印数), 0 where left out
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

    /**
     * Copies the lists.
     *
     * @param reportTo those it is reported to
     * @param sendTo those it is sent to
     * @param distributeTo those it is distributed to
     * @param editor the editor in charge
     * @param approver who approved the issue
     * @param copies the number of copies printed, 0 where left out
     */
    public Colophon {
        reportTo = Copies.of(reportTo, "reportTo");
        sendTo = Copies.of(sendTo, "sendTo");
        distributeTo = Copies.of(distributeTo, "distributeTo");
        requireNonNull(editor, "editor");
        requireNonNull(approver, "approver");
    }

    /**
     * The lines that say to whom the issue goes, as they are printed, such as {@code 送：省直各部门，各市人民政府。}: a comma
     * between names and a full stop after the last (GB/T 9704-2012, 7.4.2).
     *
     * @return the lines for 报, 送 and 发, without those that were left out
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

    /**
     * Who answers for the issue and how many were printed, as it is printed, such as {@code 责任编辑：…}.
     *
     * @return the parts for 责任编辑, 签发 and 共印, without those that were left out
     */
    public List<String> printedImprint() {
        return Stream.of(
                        labelled(PrintedWord.EDITOR, editor), labelled(PrintedWord.APPROVER, approver), printedCopies())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String labelled(PrintedWord word, String name) {
        return name.isEmpty() ? "" : word.with(name);
    }

    /**
     * The number of copies as it is printed, such as {@code 共印 120 份}.
     *
     * @return the text, empty where the number was left out
     */
    public String printedCopies() {
        return copies == 0 ? "" : PrintedWord.COPIES.with(copies);
    }

    /**
     * A builder with nothing given yet.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this colophon.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder()
                .reportTo(reportTo)
                .sendTo(sendTo)
                .distributeTo(distributeTo)
                .editor(editor)
                .approver(approver)
                .copies(copies);
    }

    /** Builds a {@link Colophon}; every part may be left out. */
    public static final class Builder {
        private List<String> reportTo = List.of();
        private List<String> sendTo = List.of();
        private List<String> distributeTo = List.of();
        private String editor = "";
        private String approver = "";
        private int copies;

        private Builder() {}

        /**
         * Sets those the issue is reported to (报).
         *
         * @param names their names
         * @return this builder
         */
        public Builder reportTo(String... names) {
            return reportTo(Arrays.asList(requireNonNull(names, "names")));
        }

        /**
         * Sets those the issue is reported to (报).
         *
         * @param names their names
         * @return this builder
         */
        public Builder reportTo(List<String> names) {
            this.reportTo = Copies.of(names, "names");
            return this;
        }

        /**
         * Sets those the issue is sent to (送).
         *
         * @param names their names
         * @return this builder
         */
        public Builder sendTo(String... names) {
            return sendTo(Arrays.asList(requireNonNull(names, "names")));
        }

        /**
         * Sets those the issue is sent to (送).
         *
         * @param names their names
         * @return this builder
         */
        public Builder sendTo(List<String> names) {
            this.sendTo = Copies.of(names, "names");
            return this;
        }

        /**
         * Sets those the issue is distributed to (发).
         *
         * @param names their names
         * @return this builder
         */
        public Builder distributeTo(String... names) {
            return distributeTo(Arrays.asList(requireNonNull(names, "names")));
        }

        /**
         * Sets those the issue is distributed to (发).
         *
         * @param names their names
         * @return this builder
         */
        public Builder distributeTo(List<String> names) {
            this.distributeTo = Copies.of(names, "names");
            return this;
        }

        /**
         * Sets the editor in charge (责任编辑).
         *
         * @param editor the name
         * @return this builder
         */
        public Builder editor(String editor) {
            this.editor = requireNonNull(editor, "editor");
            return this;
        }

        /**
         * Sets who approved the issue (签发).
         *
         * @param approver the name
         * @return this builder
         */
        public Builder approver(String approver) {
            this.approver = requireNonNull(approver, "approver");
            return this;
        }

        /**
         * Sets the number of copies printed (印数).
         *
         * @param copies the number; 0 leaves it out
         * @return this builder
         */
        public Builder copies(int copies) {
            this.copies = copies;
            return this;
        }

        /**
         * The colophon as given so far.
         *
         * @return the colophon
         */
        public Colophon build() {
            return new Colophon(reportTo, sendTo, distributeTo, editor, approver, copies);
        }
    }
}
