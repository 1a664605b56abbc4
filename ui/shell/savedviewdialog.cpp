// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/savedviewdialog.h"

#include "ui/base/answers.h"
#include "ui/base/typography.h"
#include "ui/customers/fieldform.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScreen>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr Subject kShared = Subject::Role; // which a refusal for want of a role is about

} // namespace

SavedViewDialog::SavedViewDialog(AsyncWorkspace& workspace, const SavedView& view, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_known(view)
{
    setObjectName(u"savedViewDialog"_s);
    auto* name = new QLineEdit(this);
    name->setObjectName(u"viewName"_s);
    name->setMaxLength(static_cast<int>(longestViewName));
    auto* text = new QLineEdit(this);
    text->setObjectName(u"viewText"_s);
    auto* shared = new QCheckBox(this);
    shared->setObjectName(u"viewShared"_s);
    form().addField(Subject::Name, name);
    form().addField(Subject::Value, text);
    form().addField(kShared, shared);
    form().setValue(Subject::Name, view.name);
    form().setValue(Subject::Value, view.searchText);
    form().setValue(kShared, view.shared ? u"1"_s : QString());
    SavedViewDialog::retranslate();
    resize(qMin(grown(480), screen()->availableSize().width()), sizeHint().height());
}

SavedView SavedViewDialog::written() const
{
    auto view = m_known;
    view.name = form().value(Subject::Name);
    view.searchText = form().value(Subject::Value);
    view.shared = !form().value(kShared).isEmpty();
    return view;
}

bool SavedViewDialog::isEdited() const
{
    return written() != m_known;
}

void SavedViewDialog::save()
{
    setBusy(true);
    const auto view = written();
    onAnswer(
        this, view.id.isValid() ? m_workspace.editView(view) : m_workspace.addView(view),
        [this](const SavedView& stored) {
            Q_EMIT saved(stored);
            accept();
        },
        [this](const Error& error) { showError(error); });
}

void SavedViewDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(m_known.id.isValid() ? tr("Change view") : tr("Save search as view"));
    form().setCaption(Subject::Name, tr("Name"));
    form().setCaption(Subject::Value, tr("Search text"));
    form().setCaption(kShared, tr("Everybody sees this view"));
}

} // namespace helpdesk
