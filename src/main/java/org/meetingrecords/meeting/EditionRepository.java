package org.meetingrecords.meeting;

import java.util.Optional;

import org.meetingrecords.paging.EntityRepository;

interface EditionRepository extends EntityRepository<EditionEntity> {

	boolean existsBySourceSha256(String sha256);

	Optional<EditionEntity> findBySourceSha256(String sha256);

}
