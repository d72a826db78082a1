package dev.retort.codegen;

import dev.retort.operation.CustomOperation;
import dev.retort.operation.SqlWords;
import dev.retort.operation.Summary;
import java.util.List;

/**
 * An operation whose record is public and whose enum is not.
 *
 * @param colour what no other package can name
 */
public record Painted(Colour colour) implements CustomOperation {

    enum Colour {
        RED
    }

    @Override
    public List<String> statements(SqlWords sql) {
        return List.of();
    }

    @Override
    public CustomOperation reverse() {
        return this;
    }

    @Override
    public Summary summary() {
        return new Summary('~', "colour", colour.name(), "");
    }
}
