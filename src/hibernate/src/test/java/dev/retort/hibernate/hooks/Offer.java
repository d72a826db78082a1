package dev.retort.hibernate.hooks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The entity that the application names. */
@Entity
public class Offer {
    @Id
    long offerId;

    Money lowestPrice;
}
