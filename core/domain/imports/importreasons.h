// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace helpdesk::importreason {

// Why a row was not taken. The arguments stand behind each.
inline constexpr auto tooFewCells = "too_few_cells"; ///< {present, expected}
inline constexpr auto tooManyCells = "too_many_cells"; ///< {present, expected}
inline constexpr auto quoteNotClosed = "quote_not_closed"; ///< {}
inline constexpr auto notAnObject = "not_an_object"; ///< {}: a JSON item that is a bare value
inline constexpr auto valueMissing = "value_missing"; ///< {column}
inline constexpr auto valueUnknown = "value_unknown"; ///< {column, value}
inline constexpr auto numberInvalid = "number_invalid"; ///< {column, value}
inline constexpr auto flagInvalid = "flag_invalid"; ///< {column, value}: neither true nor false
inline constexpr auto dateInvalid = "date_invalid"; ///< {column, value}
inline constexpr auto dateAmbiguous = "date_ambiguous"; ///< {column, value}: the file mixes day/month and month/day
inline constexpr auto endsBeforeStart = "ends_before_start"; ///< {column, value}
inline constexpr auto guidInvalid = "guid_invalid"; ///< {column, value}
inline constexpr auto guidPlaceholder = "guid_placeholder"; ///< {column, value}: `<guid>` of a documentation sample
inline constexpr auto customerUnknown = "customer_not_imported"; ///< {tenant id}: import its customer first
inline constexpr auto subscriptionUnknown = "subscription_unknown"; ///< {id}: of an Azure plan not imported yet
inline constexpr auto subscriptionOfAnother = "subscription_of_another"; ///< {id, name of its customer}
inline constexpr auto durationInvalid = "duration_invalid"; ///< {column, value}
inline constexpr auto amountInvalid = "amount_invalid"; ///< {column, value}
inline constexpr auto numberTaken = "number_taken"; ///< {number}: a ticket has it already
inline constexpr auto failedAtSource = "failed_at_source"; ///< {what the tool says}: the relationship was never made

// What a file had that its reader should know.
inline constexpr auto announcedMore = "announced_more"; ///< {announced, present}: one page of several
inline constexpr auto paged = "paged"; ///< {present}: another page follows, nobody knows how long
inline constexpr auto datesWithoutZone = "dates_without_zone"; ///< {how many}: read as UTC
inline constexpr auto dayMonthAssumed = "day_month_assumed"; ///< {example}: read as month/day
inline constexpr auto duplicatesMerged = "duplicates_merged"; ///< {how many rows}
inline constexpr auto encodingGuessed = "encoding_guessed"; ///< {encoding}
inline constexpr auto unknownValueKept = "unknown_value_kept"; ///< {column, value}: the row was taken all the same
inline constexpr auto failureNoted = "failure_noted"; ///< {relationship, what the tool says}
inline constexpr auto delegationKept = "delegation_kept"; ///< {customer}: the tool could not end DAP

// Why a file is none that could be read, whatever its columns are called.
inline constexpr auto fileEmpty = "file_empty"; ///< {file name}
inline constexpr auto fileNotText = "file_not_text"; ///< {file name}: a picture, a PDF, a workbook

/// Every key, so that a test can ask for a sentence for each.
inline constexpr std::array all{
    tooFewCells,      tooManyCells, quoteNotClosed,  notAnObject,      valueMissing,    valueUnknown,
    numberInvalid,    flagInvalid,  dateInvalid,     dateAmbiguous,    endsBeforeStart, guidInvalid,     guidPlaceholder,
    announcedMore,    datesWithoutZone, dayMonthAssumed, duplicatesMerged, encodingGuessed, unknownValueKept,
    customerUnknown,  subscriptionUnknown, subscriptionOfAnother, paged,
    durationInvalid,  amountInvalid, failedAtSource, failureNoted,     delegationKept,  fileEmpty,       fileNotText,
    numberTaken,
};

} // namespace helpdesk::importreason
