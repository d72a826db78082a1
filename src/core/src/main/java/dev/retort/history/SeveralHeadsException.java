package dev.retort.history;

import java.util.List;

/** There are several heads where one is needed. */
public final class SeveralHeadsException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final List<String> heads;

    SeveralHeadsException(String expression, String where, List<MigrationScript> heads) {
        super(("'%s' needs a single head, but %s has %d: %s; name the one you mean, say 'heads' for all of them in an"
                        + " upgrade, or merge them.")
                .formatted(expression, where, heads.size(), MigrationScript.labels(heads)));
        this.heads = heads.stream().map(MigrationScript::id).toList();
    }

    /** The ids of the heads. */
    public List<String> heads() {
        return heads;
    }
}
