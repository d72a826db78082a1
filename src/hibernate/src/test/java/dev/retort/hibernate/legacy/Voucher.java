package dev.retort.hibernate.legacy;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/** An entity for Hibernate 5 with the constraints of Bean Validation 1. */
@Entity
public class Voucher {

    @Id
    long id;

    @NotNull
    @Size(max = 8)
    String code;
}
