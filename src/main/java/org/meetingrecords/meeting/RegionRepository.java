package org.meetingrecords.meeting;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface RegionRepository extends ListCrudRepository<RegionEntity, Long> {

	boolean existsBySlug(String slug);

	List<RegionEntity> findByNameKeyIn(Collection<String> nameKeys);

}
