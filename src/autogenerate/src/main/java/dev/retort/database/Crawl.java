package dev.retort.database;

import java.sql.Connection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import schemacrawler.crawl.SchemaCrawler;

/** One run of SchemaCrawler, which is an error unless every row of every query arrived in the catalog. */
final class Crawl {

    /**
     * SchemaCrawler logs each failure that it swallows, with its stack. We throw them, so its log is off unless someone set a
     * level. The loggers are kept, as java.util.logging forgets levels of loggers that nobody holds.
     */
    private static final List<Logger> SILENCED = Stream.of("schemacrawler", "us.fatehi")
            .map(Logger::getLogger)
            .filter(logger -> logger.getLevel() == null)
            .toList();

    private final Connection connection;
    private final ServerCatalog server;
    private final List<String> schemas;
    private final QueryLog log = new QueryLog();

    Crawl(Connection connection, ServerCatalog server, List<String> schemas) {
        this.connection = connection;
        this.server = server;
        this.schemas = schemas;
    }

    /** Reads all there is. */
    Crawled run() {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
        Crawled crawled = crawl();
        log.failure().ifPresent(failure -> {
            throw failure;
        });
        new Completeness(log).check(crawled);
        return crawled;
    }

    private Crawled crawl() {
        List<CatalogQuery> queries = Stream.of(ObjectKind.values())
                .map(kind -> CatalogQuery.load(server.folder(), kind))
                .toList();
        CatalogSource source = new CatalogSource(connection, server, schemas, queries, log);
        try {
            return Crawled.of(new SchemaCrawler(source, CrawlOptions.retrieval(queries), CrawlOptions.scope()).crawl());
        } catch (RuntimeException failure) {
            throw log.failure()
                    .orElseGet(() -> DatabaseReadException.because(
                            ObjectKind.SCHEMAS, "SchemaCrawler gave up: " + failure.getMessage(), failure));
        }
    }
}
