using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Expectations;
using ParamGen.Core.Networks;
using ParamGen.Core.Problems;

namespace ParamGen.Compiler.Analysis;

/// <summary>Reports what is wrong with a model that is taken from a file: at the attribute, and at the line of the file.</summary>
internal static class FileModelAnalysis
{
    public static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type, AttributeData attribute, AttributeData? budget)
    {
        // A path that is no text is C#'s to report.
        if (FileModel.PathOf(attribute) is not { } path)
            return;
        var place = ArgumentLocations.Of(attribute, nameof(KerasModelAttribute.Path), context.CancellationToken);
        var files = FileModel.Find(path, context.Options.AdditionalFiles);
        if (files.Length != 1 || FileModel.Read(files[0], context.CancellationToken) is not { } model)
        {
            var rule = files.Length > 1 ? FileRules.PG0502_FileAmbiguous : FileRules.PG0501_FileNotFound;
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(rule), place, type.Name, path, $"{files.Length}"));
            return;
        }

        var profile = Profile.Of(attribute, context.Options);
        foreach (var error in model.Errors)
            Report(error.Rule, error.Position, [.. error.Texts]);
        if (model.Network is { } network && Budget.Read(type) is { } limits)
        {
            var evaluation = Network.Review(network with { Name = type.Name, Budget = limits });
            foreach (var problem in evaluation.Problems.Concat(evaluation.Advice.Where(IsWorthwhile)))
            {
                if (problem.Layer == BudgetCheck.Position)
                    context.ReportDiagnostic(ProblemDiagnostics.Of(problem, ImmutableArray<AttributeData>.Empty, budget, default, context.CancellationToken));
                else
                    Report(problem.Rule, model.Positions[problem.Layer], [.. problem.Texts]);
            }

            if (evaluation.Report is not null)
                GeneratedCode.ReportOfModel(context, type, budget is null ? ImmutableArray.Create(attribute) : ImmutableArray.Create(attribute, budget));
        }

        void Report(Rule rule, int position, object[] texts)
        {
            var descriptor = Descriptors.Of(rule);
            var line = LineOf(files[0], position, context.CancellationToken);
            var severity = profile.SeverityOf(rule);
            context.ReportDiagnostic(Diagnostic.Create(descriptor, place, severity, [line], null, [$"{type.Name}, {Path.GetFileName(files[0].Path)}, line {line.GetLineSpan().StartLinePosition.Line + 1}: {texts[0]}", .. texts.Skip(1)]));
            context.ReportDiagnostic(Diagnostic.Create(descriptor, line, severity, null, null, texts));
        }
    }

    /// <summary>A file is not edited as code is: what is merely a suggestion is left out.</summary>
    private static bool IsWorthwhile(Problem advice) => advice.Rule.Severity is Severity.Warning;

    private static Location LineOf(AdditionalText file, int position, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation)!;
        var span = new TextSpan(Math.Min(position, text.Length), 0);
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
