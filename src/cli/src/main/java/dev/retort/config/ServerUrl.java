package dev.retort.config;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns {@code scheme://user:password@host:port/database?parameters} into a JDBC URL. */
final class ServerUrl {

    private static final Pattern PARTS = Pattern.compile("([^/?]*)(?:/([^?]*))?(?:\\?(.*))?", Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+(?:%\\w+)?]|[^:\\[\\]]*)(?::(\\d*))?");

    /** What libpq and hosting platforms call a parameter, and what the JDBC driver calls it. */
    private static final Map<Product, Map<String, String>> RENAMED = Map.of(
            Product.POSTGRESQL,
            Map.of(
                    "application_name", "ApplicationName",
                    "connect_timeout", "connectTimeout",
                    "channel_binding", "channelBinding",
                    "schema", "currentSchema"),
            Product.MYSQL,
            Map.of("ssl-mode", "sslMode", "ssl_mode", "sslMode"),
            Product.MARIADB,
            Map.of("ssl-mode", "sslMode", "ssl_mode", "sslMode"));

    private final Product product;
    private final Origin origin;

    ServerUrl(Product product, Origin origin) {
        this.product = product;
        this.origin = origin;
    }

    /** Parses what follows {@code scheme://}. */
    DatabaseUrl parse(String rest) {
        Matcher parts = PARTS.matcher(rest);
        if (!parts.matches()) {
            throw unencoded();
        }
        String authority = parts.group(1);
        String database = parts.group(2) == null ? "" : parts.group(2);
        UrlParameters parameters = UrlParameters.ofQuery(parts.group(3) == null ? "" : parts.group(3));
        int at = authority.lastIndexOf('@');
        boolean isMisread = at < 0 && rest.contains("@") && !isHosts(authority);
        if (isMisread || database.contains("@") || parameters.hasNameWith("@")) {
            throw unencoded();
        }
        Credentials credentials =
                at < 0 ? Credentials.NONE : Credentials.ofUserInfo(authority.substring(0, at), origin);
        credentials = credentials.or(inQuery(parameters));
        String address = "jdbc:" + product.word() + "://" + hosts(authority.substring(at + 1)) + "/" + database
                + parameters.without("user", "password").map(this::renamed).after("?");
        return new DatabaseUrl(product, address, credentials.username(), credentials.secret());
    }

    private Credentials inQuery(UrlParameters parameters) {
        return new Credentials(
                parameters
                        .find("user")
                        .map(text -> PercentEncoding.decode(text, origin))
                        .orElse(null),
                parameters
                        .find("password")
                        .map(text -> PercentEncoding.decode(text, origin))
                        .orElse(null));
    }

    private String renamed(String parameter) {
        int end = parameter.indexOf('=');
        String name = end < 0 ? parameter : parameter.substring(0, end);
        String known = RENAMED.getOrDefault(product, Map.of()).getOrDefault(name, name);
        return end < 0 ? known : known + parameter.substring(end);
    }

    private static boolean isHosts(String authority) {
        return Stream.of(authority.split(","))
                .allMatch(host -> HOST.matcher(host).matches());
    }

    /** One host or several with commas between them; the driver knows the usual port. */
    private String hosts(String authority) {
        return Stream.of(authority.split(",", -1)).map(this::host).collect(Collectors.joining(","));
    }

    private String host(String text) {
        Matcher parts = HOST.matcher(text);
        if (!parts.matches()) {
            throw origin.error("'" + text + "' is not a host and port; write host:port, and an IPv6 address in brackets"
                    + " as in [::1]:5432");
        }
        String port = parts.group(2) == null ? "" : parts.group(2);
        return named(parts.group(1)) + (port.isEmpty() ? "" : ":" + checked(port));
    }

    private String named(String host) {
        String name = host.startsWith("[") ? host : PercentEncoding.decode(host, origin);
        if (name.contains("/")) {
            throw origin.error(
                    "'" + name + "' is a Unix socket, which JDBC drivers do not connect to;" + " name a host and port");
        }
        return name.isEmpty() ? "localhost" : name;
    }

    private String checked(String port) {
        if (port.length() > 5 || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535) {
            throw origin.error("the port " + port + " does not exist; ports are 1 to 65535");
        }
        return port;
    }

    /** Says nothing of the address: what looks like a host may be half of a password. */
    private ConfigException unencoded() {
        return origin.error("the address cannot be taken apart; in user name and password"
                + " write '/' as %2F, '?' as %3F, '#' as %23, '@' as %40 and '%' as %25");
    }
}
