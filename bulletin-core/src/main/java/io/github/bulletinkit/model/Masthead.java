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
 * The head of the first page (刊头).
 *
 * @param title the name of the bulletin (刊名), empty if left out
 * @param number the issue number (期号), null if left out
 * @param issuer the issuing office (编发单位), empty if left out
 * @param date the date of issue (日期), null if left out
 * @param classification the classification (密级), such as {@code 内部资料 注意保存}, empty if there is none
 * @param copyNumber the number of this copy (份号), such as {@code 000012}, empty if copies are not numbered
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

    public Masthead {
        requireNonNull(title, "title");
        requireNonNull(issuer, "issuer");
        requireNonNull(classification, "classification");
        requireNonNull(copyNumber, "copyNumber");
    }

    /** Returns the number as the masthead prints it, empty if left out. */
    public String printedNumber() {
        return number == null ? "" : number.printed();
    }

    /** Returns the date as the masthead prints it, such as {@code 2022 年 1 月 7 日}, empty if left out. */
    public String printedDate() {
        return date == null ? "" : PrintedWord.DATE.with(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this masthead. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.number = number;
        builder.issuer = issuer;
        builder.date = date;
        return builder.classification(classification).copyNumber(copyNumber);
    }

    /** Builds a {@link Masthead}. Every part may be left out. */
    public static final class Builder {
        private String title = "";
        private @Nullable IssueNumber number;
        private String issuer = "";
        private @Nullable LocalDate date;
        private String classification = "";
        private String copyNumber = "";

        private Builder() {}

        /** Sets the name of the bulletin (刊名). */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /** Sets the issue number (期号). */
        public Builder number(IssueNumber number) {
            this.number = requireNonNull(number, "number");
            return this;
        }

        /** Removes the number. */
        public Builder withoutNumber() {
            this.number = null;
            return this;
        }

        /** Sets the issuing office (编发单位). */
        public Builder issuer(String issuer) {
            this.issuer = requireNonNull(issuer, "issuer");
            return this;
        }

        /** Sets the date of issue. */
        public Builder date(LocalDate date) {
            this.date = requireNonNull(date, "date");
            return this;
        }

        /** Removes the date. */
        public Builder withoutDate() {
            this.date = null;
            return this;
        }

        /** Sets the classification (密级), printed above the masthead. */
        public Builder classification(String classification) {
            this.classification = requireNonNull(classification, "classification");
            return this;
        }

        /** Sets the number of this copy (份号) with its leading zeros, printed above the masthead. */
        public Builder copyNumber(String copyNumber) {
            this.copyNumber = requireNonNull(copyNumber, "copyNumber");
            return this;
        }

        /** Builds the masthead. */
        public Masthead build() {
            return new Masthead(title, number, issuer, date, classification, copyNumber);
        }
    }
}
