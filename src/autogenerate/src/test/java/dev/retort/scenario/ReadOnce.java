package dev.retort.scenario;

import dev.retort.database.ReadScope;
import dev.retort.model.DatabaseServer;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A state whose schema is read once, however often it is compared with. */
final class ReadOnce implements Side {

    private final Side side;
    private final Map<List<@Nullable Object>, Schema> read = new HashMap<>();

    ReadOnce(Side side) {
        this.side = side;
    }

    @Override
    public Schema read(DatabaseServer server, @Nullable String defaultSchema) {
        List<@Nullable Object> key = Arrays.asList(server, defaultSchema);
        Schema known = read.get(key);
        if (known == null) {
            known = side.read(server, defaultSchema);
            read.put(key, known);
        }
        return known;
    }

    @Override
    public void build(String url, Connection connection) throws SQLException {
        side.build(url, connection);
    }

    @Override
    public Catalogue catalogue(ReadScope scope) throws SQLException {
        return side.catalogue(scope);
    }

    @Override
    public boolean hasEntities() {
        return side.hasEntities();
    }

    @Override
    public void validate(String url) {
        side.validate(url);
    }
}
