package dev.retort.dialect;

import dev.retort.schema.SqlType;
import java.util.List;

/** Which types MariaDB makes of which (error 4078, measured on 11.4): a UUID, an address and a place of their own kind, texts and bytes. */
final class MariaDbConversions {

    private static final List<String> ADDRESSES = List.of("inet4", "inet6");

    private MariaDbConversions() {}

    /** Whether the server makes values of one normal type of those of the other. */
    static boolean exist(SqlType from, SqlType to) {
        return isOpen(from) && isOpen(to) || kind(from).equals(kind(to)) || isText(isOpen(from) ? from : to);
    }

    private static boolean isOpen(SqlType type) {
        return kind(type).isEmpty();
    }

    private static String kind(SqlType type) {
        if (ADDRESSES.contains(type.name())) {
            return "inet";
        }
        return type.name().equals("uuid") ? "uuid" : MySqlTypes.isPlace(type.name()) ? "place" : "";
    }

    private static boolean isText(SqlType type) {
        return MySqlColumns.isText(type) || MySqlTypes.isLarge(type) || MySqlTypes.isBytes(type);
    }
}
