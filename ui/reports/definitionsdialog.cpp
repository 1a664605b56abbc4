// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/definitionsdialog.h"

#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/windowsize.h"
#include "ui/reports/definitionspage.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

DefinitionsDialog::DefinitionsDialog(ReportName first, QWidget* parent)
    : QDialog(parent)
    , m_first(first)
    , m_search(new QLineEdit(this))
    , m_count(makeCaption(this))
    , m_page(new QTextBrowser(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"definitionsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(u"definitionsSearch"_s);
    m_page->setObjectName(u"definitionsPage"_s);
    m_close->setObjectName(u"definitionsClose"_s);
    build();
    retranslate();
    connect(m_search, &QLineEdit::textChanged, this, &DefinitionsDialog::list);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resizeWithText(*this, {720, 640});
    m_search->setFocus();
}

void DefinitionsDialog::build()
{
    m_search->setClearButtonEnabled(true);
    m_page->setOpenLinks(false);
    m_page->setTabChangesFocus(true);
    m_close->setAutoDefault(false);
    auto* below = new QHBoxLayout;
    below->setSpacing(spacing::small);
    below->addWidget(m_count, 1);
    below->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_search);
    layout->addWidget(m_page, 1);
    layout->addLayout(below);
}

void DefinitionsDialog::list()
{
    const auto page = definitionsPage(m_first, m_search->text());
    m_page->setHtml(page.entries > 0 ? page.html : tr("Nothing is defined with these words.").toHtmlEscaped());
    m_page->document()->setDocumentMargin(spacing::medium);
    m_count->setText(tr("%n definition(s)", "of reports and words", page.entries));
}

void DefinitionsDialog::retranslate()
{
    setWindowTitle(tr("What these figures mean"));
    m_search->setPlaceholderText(tr("Search the definitions"));
    m_search->setAccessibleName(tr("Search the definitions"));
    m_page->setAccessibleName(tr("Definitions of the figures"));
    m_close->setText(tr("Close"));
    list();
}

void DefinitionsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace helpdesk
