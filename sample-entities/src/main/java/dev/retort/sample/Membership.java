package dev.retort.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** What a user is in an organization. */
@Entity
@Table(name = "memberships")
public class Membership {

    /** What a member may do. */
    public enum Role {
        OWNER,
        MEMBER,
        GUEST
    }

    /** One membership for each user and organization. */
    @Embeddable
    public record Id(Long organizationId, Long userId) implements Serializable {}

    @EmbeddedId
    Id id;

    @MapsId("organizationId")
    @ManyToOne(optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Organization organization;

    @MapsId("userId")
    @ManyToOne(optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    User user;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Role role;

    @Column(nullable = false)
    LocalDate since;
}
