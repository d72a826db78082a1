package dev.retort.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

/** Somebody who can sign in. */
@Entity
@Table(name = "users", uniqueConstraints = @UniqueConstraint(name = "users_email_unique", columnNames = "email"))
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 255)
    String email;

    @Column(name = "display_name", nullable = false, length = 100)
    String displayName;

    @Column(name = "created_at", nullable = false)
    @ColumnDefault("now()")
    Instant createdAt;
}
