package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.Present;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.format.PrintedWord;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The block at the foot of the last page (版记): who receives the issue, who is responsible for it, how many were
 * printed. Texts and lists are empty if left out. The labels are those of the series, see {@link PrintedWords}.
 *
 * @param addressedTo those that the issue is addressed to (主送)
 * @param reportTo recipients of higher rank (报)
 * @param sendTo recipients of equal rank (送)
 * @param copyTo those that receive a copy (抄送)
 * @param distributeTo recipients of lower rank (发)
 * @param editor the editor in charge (责任编辑)
 * @param proofreader the proofreader (校对)
 * @param reviewer who reviewed the issue (审核)
 * @param approver who approved the issue (签发)
 * @param contact whom to ask (联系人)
 * @param phone the telephone number (电话)
 * @param otherLines further lines as printed, such as {@code 邮箱：…}
 * @param printedBy the office that printed the issue (印发机关)
 * @param printedOn when it was printed (印发日期), null if left out
 * @param copies the number of copies printed (印数), 0 if left out
 */
public record Colophon(
        List<
                        @Present(message = "{io.github.bulletinkit.text.blank}", payload = ErrorSeverity.class)
                        @LegibleText(of = TextKind.RECIPIENT, payload = ErrorSeverity.class) String>
                addressedTo,
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
                copyTo,
        List<
                        @Present(message = "{io.github.bulletinkit.text.blank}", payload = ErrorSeverity.class)
                        @LegibleText(of = TextKind.RECIPIENT, payload = ErrorSeverity.class) String>
                distributeTo,
        @LegibleText(payload = ErrorSeverity.class) String editor,
        @LegibleText(payload = ErrorSeverity.class) String proofreader,
        @LegibleText(payload = ErrorSeverity.class) String reviewer,
        @LegibleText(payload = ErrorSeverity.class) String approver,
        @LegibleText(payload = ErrorSeverity.class) String contact,
        @LegibleText(payload = ErrorSeverity.class) String phone,
        List<
                        @Present(message = "{io.github.bulletinkit.text.blank}", payload = ErrorSeverity.class)
                        @LegibleText(payload = ErrorSeverity.class) String>
                otherLines,
        @LegibleText(payload = ErrorSeverity.class) String printedBy,
        @Nullable IssueDate printedOn,

        @PositiveOrZero(message = "{io.github.bulletinkit.colophon.copies}", payload = ErrorSeverity.class)
        int copies) {

    public Colophon {
        addressedTo = Copies.of(addressedTo, "addressedTo");
        reportTo = Copies.of(reportTo, "reportTo");
        sendTo = Copies.of(sendTo, "sendTo");
        copyTo = Copies.of(copyTo, "copyTo");
        distributeTo = Copies.of(distributeTo, "distributeTo");
        requireNonNull(editor, "editor");
        requireNonNull(proofreader, "proofreader");
        requireNonNull(reviewer, "reviewer");
        requireNonNull(approver, "approver");
        requireNonNull(contact, "contact");
        requireNonNull(phone, "phone");
        otherLines = Copies.of(otherLines, "otherLines");
        requireNonNull(printedBy, "printedBy");
    }

    /** Returns the recipients by their word, in the order of print; empty lists included. */
    public Map<PrintedWord, List<String>> recipients() {
        Map<PrintedWord, List<String>> recipients = new EnumMap<>(PrintedWord.class);
        recipients.put(PrintedWord.ADDRESSED_TO, addressedTo);
        recipients.put(PrintedWord.REPORT_TO, reportTo);
        recipients.put(PrintedWord.SEND_TO, sendTo);
        recipients.put(PrintedWord.COPY_TO, copyTo);
        recipients.put(PrintedWord.DISTRIBUTE_TO, distributeTo);
        return Collections.unmodifiableMap(recipients);
    }

    /** Returns the people who are responsible by their word, in the order of print; empty names included. */
    public Map<PrintedWord, String> people() {
        Map<PrintedWord, String> people = new EnumMap<>(PrintedWord.class);
        people.put(PrintedWord.EDITOR, editor);
        people.put(PrintedWord.PROOFREADER, proofreader);
        people.put(PrintedWord.REVIEWER, reviewer);
        people.put(PrintedWord.APPROVER, approver);
        people.put(PrintedWord.CONTACT, contact);
        people.put(PrintedWord.PHONE, phone);
        return Collections.unmodifiableMap(people);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this colophon. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.addressedTo = addressedTo;
        builder.reportTo = reportTo;
        builder.sendTo = sendTo;
        builder.copyTo = copyTo;
        builder.distributeTo = distributeTo;
        builder.editor = editor;
        builder.proofreader = proofreader;
        builder.reviewer = reviewer;
        builder.approver = approver;
        builder.contact = contact;
        builder.phone = phone;
        builder.otherLines = otherLines;
        builder.printedBy = printedBy;
        builder.printedOn = printedOn;
        builder.copies = copies;
        return builder;
    }

    /** Builds a {@link Colophon}. Every part may be left out. */
    public static final class Builder {
        private List<String> addressedTo = List.of();
        private List<String> reportTo = List.of();
        private List<String> sendTo = List.of();
        private List<String> copyTo = List.of();
        private List<String> distributeTo = List.of();
        private String editor = "";
        private String proofreader = "";
        private String reviewer = "";
        private String approver = "";
        private String contact = "";
        private String phone = "";
        private List<String> otherLines = List.of();
        private String printedBy = "";
        private @Nullable IssueDate printedOn;
        private int copies;

        private Builder() {}

        /** Sets those that the issue is addressed to (主送). */
        public Builder addressedTo(String... names) {
            return addressedTo(Arrays.asList(requireNonNull(names, "names")));
        }

        /** Sets those that the issue is addressed to (主送). */
        public Builder addressedTo(List<String> names) {
            this.addressedTo = Copies.of(names, "names");
            return this;
        }

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

        /** Sets those that receive a copy (抄送). */
        public Builder copyTo(String... names) {
            return copyTo(Arrays.asList(requireNonNull(names, "names")));
        }

        /** Sets those that receive a copy (抄送). */
        public Builder copyTo(List<String> names) {
            this.copyTo = Copies.of(names, "names");
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

        /** Sets the proofreader (校对). */
        public Builder proofreader(String proofreader) {
            this.proofreader = requireNonNull(proofreader, "proofreader");
            return this;
        }

        /** Sets who reviewed the issue (审核). */
        public Builder reviewer(String reviewer) {
            this.reviewer = requireNonNull(reviewer, "reviewer");
            return this;
        }

        /** Sets who approved the issue (签发). */
        public Builder approver(String approver) {
            this.approver = requireNonNull(approver, "approver");
            return this;
        }

        /** Sets whom to ask (联系人). */
        public Builder contact(String contact) {
            this.contact = requireNonNull(contact, "contact");
            return this;
        }

        /** Sets the telephone number (电话). */
        public Builder phone(String phone) {
            this.phone = requireNonNull(phone, "phone");
            return this;
        }

        /** Sets further lines, as printed. */
        public Builder otherLines(String... lines) {
            return otherLines(Arrays.asList(requireNonNull(lines, "lines")));
        }

        /** Sets further lines, as printed. */
        public Builder otherLines(List<String> lines) {
            this.otherLines = Copies.of(lines, "lines");
            return this;
        }

        /** Sets the office that printed the issue (印发机关). */
        public Builder printedBy(String printedBy) {
            this.printedBy = requireNonNull(printedBy, "printedBy");
            return this;
        }

        /** Sets when the issue was printed (印发日期). */
        public Builder printedOn(LocalDate date) {
            return printedOn(IssueDate.of(date));
        }

        /** Sets when the issue was printed (印发日期). */
        public Builder printedOn(IssueDate date) {
            this.printedOn = requireNonNull(date, "date");
            return this;
        }

        /** Removes when the issue was printed. */
        public Builder withoutPrintedOn() {
            this.printedOn = null;
            return this;
        }

        /** Sets the number of copies printed (印数); 0 leaves it out. */
        public Builder copies(int copies) {
            this.copies = copies;
            return this;
        }

        /** Builds the colophon. */
        public Colophon build() {
            return new Colophon(
                    addressedTo,
                    reportTo,
                    sendTo,
                    copyTo,
                    distributeTo,
                    editor,
                    proofreader,
                    reviewer,
                    approver,
                    contact,
                    phone,
                    otherLines,
                    printedBy,
                    printedOn,
                    copies);
        }
    }
}
