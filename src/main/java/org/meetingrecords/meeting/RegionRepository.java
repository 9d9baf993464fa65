package org.meetingrecords.meeting;

import java.util.List;

import org.meetingrecords.paging.EntityRepository;

import org.springframework.data.jpa.repository.Query;

interface RegionRepository extends EntityRepository<RegionEntity> {

	boolean existsBySlug(String slug);

	@Query("select r from RegionEntity r where any_text(:nameKeys, r.nameKey)")
	List<RegionEntity> findByNameKeys(String... nameKeys);

}
