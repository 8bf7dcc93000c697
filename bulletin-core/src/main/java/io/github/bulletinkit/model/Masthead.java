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
import io.github.bulletinkit.internal.hanzi.Spaces;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of the first page (刊头). Texts are empty, other parts null if left out. Whether a part may be left out is for the
 * {@link BulletinFormat} to say; only the title is always needed.
 *
 * @param title the name of the bulletin (刊名), on one line; a line feed in it becomes a break
 * @param titleBreaks where its author breaks the title into lines: the offsets at which a new line begins, ascending
 * @param overline the line above the title, such as the name of a meeting
 * @param number the issue number (期号)
 * @param issuer the issuing office (编发单位)
 * @param coIssuers the offices that issue the bulletin together with the issuer (联合编发单位), in order
 * @param date the date of issue (日期)
 * @param period the days that the issue covers
 * @param classification the classification (密级), such as {@code 内部资料 注意保存}
 * @param urgency the urgency (紧急程度), such as {@code 特急}
 * @param copyNumber the number of this copy (份号), such as {@code 000012}
 * @param signatory who signed the issue (签发人)
 */
@DateInYear(payload = ErrorSeverity.class)
public record Masthead(
        @Present(message = "{io.github.bulletinkit.masthead.title}", payload = ErrorSeverity.class)
        @LegibleText(of = TextKind.MASTHEAD, payload = ErrorSeverity.class)
        @EditedText(of = TextKind.MASTHEAD, groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String title,

        List<Integer> titleBreaks,

        @LegibleText(of = TextKind.MASTHEAD, payload = ErrorSeverity.class)
        @EditedText(of = TextKind.MASTHEAD, groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String overline,

        @Valid @Nullable IssueNumber number,

        @LegibleText(of = TextKind.MASTHEAD, payload = ErrorSeverity.class)
        @EditedText(of = TextKind.MASTHEAD, groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String issuer,

        List<
                        @Present(message = "{io.github.bulletinkit.text.blank}", payload = ErrorSeverity.class)
                        @LegibleText(of = TextKind.MASTHEAD, payload = ErrorSeverity.class) String>
                coIssuers,

        @Nullable IssueDate date,

        @Nullable DateSpan period,

        @LegibleText(payload = ErrorSeverity.class) String classification,

        @LegibleText(payload = ErrorSeverity.class) String urgency,

        @LegibleText(payload = ErrorSeverity.class) String copyNumber,

        @LegibleText(payload = ErrorSeverity.class) String signatory) {

    /**
     * Leaves out blank lines of the title and spaces at the ends of its lines.
     *
     * @throws IllegalArgumentException if a break is not inside the title or not after the one before it
     */
    public Masthead {
        TitleLines lines = TitleLines.of(title, titleBreaks);
        title = lines.title();
        titleBreaks = lines.breaks();
        requireNonNull(overline, "overline");
        requireNonNull(issuer, "issuer");
        coIssuers = Copies.of(coIssuers, "coIssuers");
        requireNonNull(classification, "classification");
        requireNonNull(urgency, "urgency");
        requireNonNull(copyNumber, "copyNumber");
        requireNonNull(signatory, "signatory");
    }

    /** Returns the issuer and all that issue the bulletin with it, without blank ones. */
    public List<String> issuers() {
        List<String> issuers = new ArrayList<>(List.of(issuer));
        issuers.addAll(coIssuers);
        return issuers.stream().filter(name -> !Spaces.isBlank(name)).toList();
    }

    /** Returns the title in the lines that its author wants; one line if there are no breaks. */
    public List<String> titleLines() {
        return new TitleLines(title, titleBreaks).lines();
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this masthead. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.titleBreaks = titleBreaks;
        builder.overline = overline;
        builder.number = number;
        builder.issuer = issuer;
        builder.coIssuers = coIssuers;
        builder.date = date;
        builder.period = period;
        builder.classification = classification;
        builder.urgency = urgency;
        builder.copyNumber = copyNumber;
        builder.signatory = signatory;
        return builder;
    }

    /** Builds a {@link Masthead}. Every part may be left out. */
    public static final class Builder {
        private String title = "";
        private List<Integer> titleBreaks = List.of();
        private String overline = "";
        private @Nullable IssueNumber number;
        private String issuer = "";
        private List<String> coIssuers = List.of();
        private @Nullable IssueDate date;
        private @Nullable DateSpan period;
        private String classification = "";
        private String urgency = "";
        private String copyNumber = "";
        private String signatory = "";

        private Builder() {}

        /** Sets the name of the bulletin (刊名). A line feed in it breaks the title there; in contents and bookmarks it is one line. */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            this.titleBreaks = List.of();
            return this;
        }

        /** Sets the offsets in the title at which a new line begins, ascending. */
        public Builder titleBreaks(List<Integer> titleBreaks) {
            this.titleBreaks = Copies.of(titleBreaks, "titleBreaks");
            return this;
        }

        /** Sets the line above the title, such as the name of a meeting. */
        public Builder overline(String overline) {
            this.overline = requireNonNull(overline, "overline");
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

        /** Sets the offices that issue the bulletin together with the issuer (联合编发单位). */
        public Builder coIssuers(String... names) {
            return coIssuers(Arrays.asList(requireNonNull(names, "names")));
        }

        /** Sets the offices that issue the bulletin together with the issuer (联合编发单位). */
        public Builder coIssuers(List<String> names) {
            this.coIssuers = Copies.of(names, "names");
            return this;
        }

        /** Sets the date of issue. */
        public Builder date(LocalDate date) {
            return date(IssueDate.of(date));
        }

        /** Sets the date of issue to a month without a day. */
        public Builder date(YearMonth month) {
            return date(IssueDate.of(month));
        }

        /** Sets the date of issue. */
        public Builder date(IssueDate date) {
            this.date = requireNonNull(date, "date");
            return this;
        }

        /** Removes the date. */
        public Builder withoutDate() {
            this.date = null;
            return this;
        }

        /** Sets the days that the issue covers. */
        public Builder period(LocalDate first, LocalDate last) {
            return period(new DateSpan(IssueDate.of(first), IssueDate.of(last)));
        }

        /** Sets the days that the issue covers. */
        public Builder period(DateSpan period) {
            this.period = requireNonNull(period, "period");
            return this;
        }

        /** Removes the days that the issue covers. */
        public Builder withoutPeriod() {
            this.period = null;
            return this;
        }

        /** Sets the classification (密级), printed above the masthead. */
        public Builder classification(String classification) {
            this.classification = requireNonNull(classification, "classification");
            return this;
        }

        /** Sets the urgency (紧急程度), such as {@code 特急}. */
        public Builder urgency(String urgency) {
            this.urgency = requireNonNull(urgency, "urgency");
            return this;
        }

        /** Sets the number of this copy (份号) with its leading zeros, printed above the masthead. */
        public Builder copyNumber(String copyNumber) {
            this.copyNumber = requireNonNull(copyNumber, "copyNumber");
            return this;
        }

        /** Sets who signed the issue (签发人). */
        public Builder signatory(String signatory) {
            this.signatory = requireNonNull(signatory, "signatory");
            return this;
        }

        /** Builds the masthead. */
        public Masthead build() {
            return new Masthead(
                    title,
                    titleBreaks,
                    overline,
                    number,
                    issuer,
                    coIssuers,
                    date,
                    period,
                    classification,
                    urgency,
                    copyNumber,
                    signatory);
        }
    }
}
