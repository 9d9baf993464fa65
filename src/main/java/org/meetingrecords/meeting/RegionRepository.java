package org.meetingrecords.meeting;

import java.util.Collection;
import java.util.List;

import org.meetingrecords.paging.EntityRepository;

interface RegionRepository extends EntityRepository<RegionEntity> {

	boolean existsBySlug(String slug);

	List<RegionEntity> findByNameKeyIn(Collection<String> nameKeys);

}
