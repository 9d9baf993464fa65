package org.meetingrecords.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.meetingrecords.paging.EntityRepository;

interface EditionRepository extends EntityRepository<EditionEntity> {

	Optional<EditionEntity> findBySourceSha256(String sha256);

	List<EditionEntity> findBySourceSha256In(Collection<String> sha256);

}
