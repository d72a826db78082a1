package dev.retort.hibernate.hooks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;

/** An entity that nobody names but a contributor. */
@Entity
public class Contributed {
    @Id
    long id;

    /** Names it. */
    public static class Contributor implements AdditionalMappingContributor {
        @Override
        public void contribute(
                AdditionalMappingContributions contributions,
                InFlightMetadataCollector metadata,
                ResourceStreamLocator resources,
                MetadataBuildingContext context) {
            contributions.contributeEntity(Contributed.class);
        }
    }
}
