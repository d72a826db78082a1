package dev.retort.diff;

import dev.retort.diff.DependentView.Used;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What views name, under the names that it has after the renames of a migration. The names of a view's own columns are
 * written out, so they stay.
 */
final class RenamedUses {

    private final List<Operation> renames;

    RenamedUses(List<Operation> renames) {
        this.renames = renames;
    }

    Used of(Used used) {
        Used renamed = used;
        for (Operation operation : renames) {
            if (operation instanceof Operation.RenameTable rename
                    && rename.from().equals(renamed.name())) {
                renamed = new Used(rename.from().sibling(rename.to()), renamed.column());
            } else if (operation instanceof Operation.RenameColumn rename
                    && rename.table().equals(renamed.name())
                    && rename.from().equals(renamed.column())) {
                renamed = new Used(renamed.name(), rename.to());
            }
        }
        return renamed;
    }

    /** The query with the new names in it. */
    String in(String query) {
        String renamed = query;
        for (Operation operation : renames) {
            if (operation instanceof Operation.RenameTable rename) {
                renamed = in(renamed, rename.from().name(), rename.to());
            } else if (operation instanceof Operation.RenameColumn rename) {
                renamed = in(renamed, rename.from(), rename.to());
            }
        }
        return renamed;
    }

    private static String in(String query, String from, String to) {
        return query.replaceAll("(?<![\\w'\"])" + Pattern.quote(from) + "(?![\\w'\"])", Matcher.quoteReplacement(to));
    }
}
