// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guide.h"

namespace helpdesk {

/// The guides of the service and category that fit a ticket, best first. A guide fits by its words: a phrase of it is found
/// where one sentence has all its words, in any order; a word of up to three letters ("in", "не") stands next to the one it
/// belongs to. Words are beginnings of words, short ones (up to four letters, three of Cyrillic, whose endings change) whole
/// words or their plural. What is found counts by its letters, in the title twice; one word of the text alone is too little.
/// None is better than a wrong one: nothing is proposed where no service is known and the best fit several alike.
std::vector<const Guide*> proposeGuides(const std::vector<Guide>& guides, std::optional<Service> service,
                                        std::optional<Category> category, const QString& title, const QString& text);

} // namespace helpdesk
