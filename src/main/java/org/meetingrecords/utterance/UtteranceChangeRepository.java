package org.meetingrecords.utterance;

import java.util.List;

import org.meetingrecords.paging.EntityRepository;

import org.springframework.data.jpa.repository.Query;

interface UtteranceChangeRepository extends EntityRepository<UtteranceChangeEntity> {

	@Query("select c from UtteranceChangeEntity c where any_of(:utteranceIds, c.utteranceId) order by c.id")
	List<UtteranceChangeEntity> findOfUtterances(Long... utteranceIds);

}
