// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/workflow.h"
#include "support/catch.h"

#include <QFile>

using namespace helpdesk;
using namespace Qt::StringLiterals;

// When the workflow is changed on purpose, run this test with HELPDESK_REFRESH_GOLDEN=1 in the environment: it
// writes the file anew, and `git diff` shows what the change means for every state, trigger and role.
TEST_CASE("the workflow is the one in the golden matrix", "[workflow]")
{
    const auto matrix = workflowMatrix();
    QFile golden(QStringLiteral(HELPDESK_SOURCE_DIR "/tests/core/domain/golden/workflow_matrix.txt"));
    if (qEnvironmentVariableIsSet("HELPDESK_REFRESH_GOLDEN")) {
        REQUIRE(golden.open(QIODevice::WriteOnly));
        REQUIRE(golden.write(matrix.toUtf8()) > 0);
        golden.close();
    }
    REQUIRE(golden.open(QIODevice::ReadOnly | QIODevice::Text));
    const auto expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const auto present = matrix.split(u'\n');
    REQUIRE(present.size() == 1 + 8 * 13 + 1);
    for (qsizetype line = 0; line < present.size(); ++line)
        CHECK(present[line] == expected.value(line));
    CHECK(expected.size() == present.size());
}
