// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment/preparedfile.h"

namespace helpdesk {

// Sentences about files of tickets, in the present language.

/// What was recognised in a file, as a noun: "private key".
QString label(SecretKind kind);
/// Why a file is sensitive, as one sentence.
QString secretSentence(SecretKind kind);
/// "3 cookies, 2 credential headers"; what is not there is left out. Empty when there is nothing.
QString findingsText(const HarFindings& findings);
/// The size for people: "1.2 MB".
QString sizeText(qint64 bytes);
/// Size and mark: "1.2 MB, sensitive", "1.2 MB, 5 secrets taken out". Whoever offers a file for a packet says this with it.
QString fileNote(const Attachment& attachment);
/// Name, size and mark in one line.
QString fileLine(const Attachment& attachment);

} // namespace helpdesk
