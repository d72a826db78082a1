package dev.retort.database;

import java.util.List;
import schemacrawler.schemacrawler.InformationSchemaViewsBuilder;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.MetadataRetrievalStrategy;
import schemacrawler.schemacrawler.SchemaCrawlerOptions;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevel;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.schemacrawler.SchemaInfoMetadataRetrievalStrategy;
import schemacrawler.schemacrawler.SchemaRetrievalOptions;
import schemacrawler.schemacrawler.SchemaRetrievalOptionsBuilder;

/** How SchemaCrawler is told to run our queries and nothing else. */
final class CrawlOptions {

    private CrawlOptions() {}

    /** What to use in place of JDBC's metadata, which costs several statements a table. */
    static SchemaRetrievalOptions retrieval(List<CatalogQuery> queries) {
        InformationSchemaViewsBuilder views = InformationSchemaViewsBuilder.builder();
        queries.forEach(query -> views.withSql(query.key(), query.sql()));
        MetadataRetrievalStrategy ours = MetadataRetrievalStrategy.data_dictionary_all;
        return SchemaRetrievalOptionsBuilder.builder()
                .withDoesNotSupportCatalogs()
                .withSupportsSchemas()
                .withInformationSchemaViews(views.toOptions())
                .with(SchemaInfoMetadataRetrievalStrategy.tablesRetrievalStrategy, ours)
                .with(SchemaInfoMetadataRetrievalStrategy.tableColumnsRetrievalStrategy, ours)
                .with(SchemaInfoMetadataRetrievalStrategy.tableConstraintsRetrievalStrategy, ours)
                .with(SchemaInfoMetadataRetrievalStrategy.indexesRetrievalStrategy, ours)
                .with(SchemaInfoMetadataRetrievalStrategy.typeInfoRetrievalStrategy, ours)
                .toOptions();
    }

    /** What to read, on one thread, as there is one connection. */
    static SchemaCrawlerOptions scope() {
        return SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
                .withLoadOptions(LoadOptionsBuilder.builder()
                        .withSchemaInfoLevel(kinds())
                        .withMaxThreads(1)
                        .toOptions())
                .withLimitOptions(
                        LimitOptionsBuilder.builder().includeAllSequences().toOptions());
    }

    /**
     * Keys of all sorts come as constraints: SchemaCrawler orders tables by the foreign keys it knows, in time that grows with
     * the square of their number.
     */
    private static SchemaInfoLevel kinds() {
        return SchemaInfoLevelBuilder.builder()
                .setRetrieveTables(true)
                .setRetrieveTableColumns(true)
                .setRetrieveTableConstraints(true)
                .setRetrieveIndexes(true)
                .setRetrieveSequenceInformation(true)
                .setRetrieveColumnDataTypes(true)
                .toOptions();
    }
}
