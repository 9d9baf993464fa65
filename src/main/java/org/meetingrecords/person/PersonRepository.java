package org.meetingrecords.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.meetingrecords.paging.EntityRepository;

interface PersonRepository extends EntityRepository<PersonEntity> {

	boolean existsBySlug(String slug);

	Optional<PersonEntity> findBySlug(String slug);

	List<PersonEntity> findByIdentityKeyIn(Collection<String> identityKeys);

}
