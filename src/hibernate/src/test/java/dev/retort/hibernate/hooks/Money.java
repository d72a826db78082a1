package dev.retort.hibernate.hooks;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;

/** An amount that a type contributor, and nothing else, tells Hibernate how to store. */
public record Money(long cents) {

    /** Stored as cents. */
    @Converter(autoApply = true)
    public static class AsCents implements AttributeConverter<Money, Long> {
        @Override
        public Long convertToDatabaseColumn(Money money) {
            return money.cents();
        }

        @Override
        public Money convertToEntityAttribute(Long cents) {
            return new Money(cents);
        }
    }

    /** Says so to Hibernate. */
    public static class Types implements TypeContributor {
        @Override
        public void contribute(TypeContributions types, ServiceRegistry services) {
            types.contributeAttributeConverter(AsCents.class);
        }
    }
}
