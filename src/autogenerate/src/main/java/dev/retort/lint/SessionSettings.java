package dev.retort.lint;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Settings of a session under which rows get in that break what the tables declare:
 * https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_foreign_key_checks,
 * https://mariadb.com/kb/en/server-system-variables/#check_constraint_checks and
 * https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-SESSION-REPLICATION-ROLE.
 */
final class SessionSettings {

    private static final String IS = "\\b`?\\s*(?::?=|\\bto\\b)\\s*+";

    private static final List<Pattern> WITHOUT_CHECKS = List.of(
            words("\\b(?:foreign_key_checks|unique_checks|check_constraint_checks)" + IS + "'?(?:0|off|false)\\b.*"),
            words("\\bsession_replication_role" + IS + "'?replica\\b.*"),
            words("\\bsql_mode" + IS + "(?!default\\b)(?:replace\\s*\\(.*|(?:(?!strict_|traditional).)*)"));

    private SessionSettings() {}

    /** Whether a SET switches off what the server would refuse. */
    static boolean switchChecksOff(String set) {
        return WITHOUT_CHECKS.stream().anyMatch(setting -> setting.matcher(set).find());
    }

    private static Pattern words(String words) {
        return Pattern.compile(words + "$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
