package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.EvenRows;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Table;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates {@link EvenRows}. Another rule reports a table without rows. */
public final class EvenRowsValidator implements ConstraintValidator<EvenRows, Table> {

    @Override
    public boolean isValid(@Nullable Table table, ConstraintValidatorContext context) {
        if (table == null || table.rows().isEmpty()) {
            return true;
        }
        Faults faults = new Faults(context);
        List<List<String>> rows = table.rows();
        int header = table.header().size();
        int first = rows.get(0).size();
        if (header != 0 && header != first && rows.size() > 1 && rows.stream().allMatch(row -> row.size() == first)) {
            report(faults, MemberPath.of("header"), header, first);
            return false;
        }
        int columns = header == 0 ? first : header;
        for (int i = 0; i < rows.size(); i++) {
            int cells = rows.get(i).size();
            if (cells != columns) {
                report(faults, MemberPath.of("rows").element(i), cells, columns);
            }
        }
        return faults.none();
    }

    private static void report(Faults faults, MemberPath place, int cells, int columns) {
        faults.report("table.columns", place, Map.of("cells", cells, "columns", columns));
    }
}
