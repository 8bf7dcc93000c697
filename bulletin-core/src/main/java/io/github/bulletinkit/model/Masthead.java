package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.DateInYear;
import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.NoTypedIndent;
import io.github.bulletinkit.constraint.Present;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.constraint.WarningSeverity;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of the first page (刊头): title, number, issuing office and date, and what may stand above it.
 *
 * @param title the name of the bulletin (刊名), empty where left out
 * @param number the issue number (期号), null where left out
 * @param issuer the issuing office (编发单位), empty where left out
 * @param date the date of issue (日期), null where left out
 * @param classification the classification (密级), such as {@code 内部资料 注意保存}, empty where it has none
 * @param copyNumber the number of this copy (份号), such as {@code 000012}, empty where copies are not numbered
 */
@DateInYear(payload = ErrorSeverity.class)
public record Masthead(
        @Present(message = "{io.github.bulletinkit.masthead.title}", payload = ErrorSeverity.class)
        @LegibleText(of = TextKind.MASTHEAD, payload = ErrorSeverity.class)
        @EditedText(groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String title,

        @Valid @Present(message = "{io.github.bulletinkit.number.positive}", payload = ErrorSeverity.class) @Nullable
        IssueNumber number,

        @Present(message = "{io.github.bulletinkit.masthead.issuer}", payload = ErrorSeverity.class)
        @LegibleText(of = TextKind.MASTHEAD, payload = ErrorSeverity.class)
        @EditedText(groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String issuer,

        @Present(message = "{io.github.bulletinkit.masthead.date}", payload = ErrorSeverity.class) @Nullable
        LocalDate date,

        @LegibleText(payload = ErrorSeverity.class) String classification,

        @LegibleText(payload = ErrorSeverity.class) String copyNumber) {

    /**
     * Checks that no text is null.
     *
     * @param title the name of the bulletin
     * @param number the issue number, or null
     * @param issuer the issuing office
     * @param date the date of issue, or null
     * @param classification the classification
     * @param copyNumber the number of this copy
     */
    public Masthead {
        requireNonNull(title, "title");
        requireNonNull(issuer, "issuer");
        requireNonNull(classification, "classification");
        requireNonNull(copyNumber, "copyNumber");
    }

    /**
     * The number as the masthead prints it.
     *
     * @return the text, empty where the number was left out
     */
    public String printedNumber() {
        return number == null ? "" : number.printed();
    }

    /**
     * The date as the masthead prints it, such as {@code 2022 年 1 月 7 日}.
     *
     * @return the text, empty where the date was left out
     */
    public String printedDate() {
        return date == null ? "" : PrintedWord.DATE.with(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
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
     * A builder that starts from this masthead.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.number = number;
        builder.issuer = issuer;
        builder.date = date;
        return builder.classification(classification).copyNumber(copyNumber);
    }

    /** Builds a {@link Masthead}; every part may be left out. */
    public static final class Builder {
        private String title = "";
        private @Nullable IssueNumber number;
        private String issuer = "";
        private @Nullable LocalDate date;
        private String classification = "";
        private String copyNumber = "";

        private Builder() {}

        /**
         * Sets the name of the bulletin (刊名).
         *
         * @param title the title
         * @return this builder
         */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets the issue number (期号).
         *
         * @param number the number
         * @return this builder
         */
        public Builder number(IssueNumber number) {
            this.number = requireNonNull(number, "number");
            return this;
        }

        /**
         * Takes the number away.
         *
         * @return this builder
         */
        public Builder withoutNumber() {
            this.number = null;
            return this;
        }

        /**
         * Sets the issuing office (编发单位).
         *
         * @param issuer the office
         * @return this builder
         */
        public Builder issuer(String issuer) {
            this.issuer = requireNonNull(issuer, "issuer");
            return this;
        }

        /**
         * Sets the date of issue.
         *
         * @param date the date
         * @return this builder
         */
        public Builder date(LocalDate date) {
            this.date = requireNonNull(date, "date");
            return this;
        }

        /**
         * Takes the date away.
         *
         * @return this builder
         */
        public Builder withoutDate() {
            this.date = null;
            return this;
        }

        /**
         * Sets the classification (密级), printed above the masthead.
         *
         * @param classification the classification
         * @return this builder
         */
        public Builder classification(String classification) {
            this.classification = requireNonNull(classification, "classification");
            return this;
        }

        /**
         * Sets the number of this copy (份号), printed above the masthead.
         *
         * @param copyNumber the number, leading zeros included
         * @return this builder
         */
        public Builder copyNumber(String copyNumber) {
            this.copyNumber = requireNonNull(copyNumber, "copyNumber");
            return this;
        }

        /**
         * The masthead as given so far.
         *
         * @return the masthead
         */
        public Masthead build() {
            return new Masthead(title, number, issuer, date, classification, copyNumber);
        }
    }
}
