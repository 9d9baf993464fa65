package org.meetingrecords.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.paging.EntityRepository;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AnyMeetingRepository extends EntityRepository<AnyMeetingEntity> {

	Optional<AnyMeetingEntity> findBySlug(String slug);

	boolean existsBySlug(String slug);

	List<AnyMeetingEntity> findBySourceSha256In(Collection<String> sha256);

	List<AnyMeetingEntity> findBySourceUrl(String url, Limit limit);

	@Query("""
			select m from AnyMeetingEntity m where m.source.publisher = :publisher and m.date = :date
			and (m.title = :title or m.source.name = :name)""")
	List<AnyMeetingEntity> findOfDay(String publisher, LocalDate date, String title, String name);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m.id from AnyMeetingEntity m where m.id = :id")
	Optional<Long> findForUpdate(Long id);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query(value = "update meeting set withdrawn_at = :withdrawnAt, updated_at = :at where id = :id",
			nativeQuery = true)
	void withdraw(Long id, @Nullable Instant withdrawnAt, Instant at);

}
