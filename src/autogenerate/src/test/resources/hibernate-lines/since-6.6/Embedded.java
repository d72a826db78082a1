package lines;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.ConcreteProxy;
import org.hibernate.annotations.FractionalSeconds;

/** Embeddables with subclasses. */
class Embedded {

    @Embeddable
    @DiscriminatorColumn(name = "payment_kind")
    @DiscriminatorValue("none")
    static class Payment {
        int amount;
    }

    @Embeddable
    @DiscriminatorValue("card")
    static class CardPayment extends Payment {
        String number;
    }

    @Entity
    @ConcreteProxy
    static class Bill {
        @Id
        long id;

        Payment payment;

        @FractionalSeconds(3)
        Instant paid;
    }
}
