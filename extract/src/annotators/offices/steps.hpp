#pragma once

#include "analysis.hpp"

/// The steps of `annotate_offices`, in their order.
namespace entente {

/// Countries of posts from their bodies and from what titles entail.
void complete_from_bodies(Analysis& analysis);
/// Countries of people whom the lexicon knows to have held such an office.
void complete_from_leaders(Analysis& analysis);
/// Countries and bodies from whom people serve, and who gave them their offices.
void complete_from_givers(Analysis& analysis);
/// Countries from the side on which people sit or sign.
void complete_from_sides(Analysis& analysis);
/// Countries from titles that the text gives a country later: "the Finnish minister".
void complete_from_descriptions(Analysis& analysis);
/// Countries of those whom somebody meets and of whoever receives a guest, from the place.
void complete_from_hosts(Analysis& analysis);
/// Countries from who is named beside: delegations, lists, company, equal titles.
void complete_from_company(Analysis& analysis);
/// Leaders of delegations of whom no post is told, with the country that sent them.
void settle_delegation_leaders(Analysis& analysis);
/// Posts of counterparts.
void complete_counterparts(Analysis& analysis);
/// Countries of those who are told of beside ambassadors, from where these are posted.
void complete_from_postings(Analysis& analysis);
/// Countries of those who meet somebody of the one other country, or in a capital of their own.
void complete_from_opposites(Analysis& analysis);
/// Countries from where the article is written, for what is still open.
void complete_from_home(Analysis& analysis);
/// Bodies that titles entail; countries of bodies; bodies that are one.
void complete_bodies(Analysis& analysis);

} // namespace entente
