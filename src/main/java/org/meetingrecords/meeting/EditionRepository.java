package org.meetingrecords.meeting;

import java.util.Optional;

import org.meetingrecords.paging.EntityRepository;

interface EditionRepository extends EntityRepository<EditionEntity> {

	Optional<EditionEntity> findBySourceSha256(String sha256);

}
