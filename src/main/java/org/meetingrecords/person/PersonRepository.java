package org.meetingrecords.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

interface PersonRepository extends ListCrudRepository<PersonEntity, Long> {

	boolean existsBySlug(String slug);

	Optional<PersonEntity> findBySlug(String slug);

	List<PersonEntity> findByIdentityKeyIn(Collection<String> identityKeys);

}
