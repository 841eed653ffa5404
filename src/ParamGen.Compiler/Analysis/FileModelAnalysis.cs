using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Generation;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Compiler.Analysis;

/// <summary>Reports what is wrong with a model that is taken from a file: at the attribute, and at the line of the file.</summary>
internal static class FileModelAnalysis
{
    public static void Analyze(SymbolAnalysisContext context, ModelSteps steps, ClassAttributes attributes)
    {
        var (type, attribute) = (attributes.Type, attributes.File!);
        var project = ProjectFiles.Of(context, attributes);
        if (steps.ReadFileModel(attributes, context.Compilation, project.Files, context.CancellationToken) is not { Refusal: null } source)
            return;
        var place = ArgumentLocations.Of(attribute, nameof(ModelFileAttribute.Path), context.CancellationToken);
        var reading = steps.ReadNetwork(FileChoice.Of(source, project.Files, project.Folder), context.CancellationToken);
        Report(context, attributes, reading.Faults);
        if (reading.Model is null && reading.File is not null)
            AnalyzeContents();
        if (reading is not { File: { } file, Model: { } model })
            return;

        var found = new List<(Rule Rule, int Position, EquatableArray<Word> Texts)>();
        found.AddRange(model.Errors.Concat(model.Warnings).Select(error => (error.Rule, error.Position, error.Texts)));
        if (reading.Source.Network is not { } network)
        {
            ReportFound();
            return;
        }

        var evaluation = steps.Evaluate(reading.Source, network with { Name = type.Name }, withAdvice: true);
        foreach (var problem in evaluation.Problems.Concat(evaluation.Advice.Where(IsWorthwhile)))
        {
            if (problem.Origin.IsNetwork || (problem.Layer == 0 && attributes.InputOfFile is not null))
                context.ReportDiagnostic(ProblemDiagnostics.Of(problem, attributes, default, context.CancellationToken));
            else if (problem.File is { } other)
                ReportDifference(problem, attributes.Files[other]);
            else
                found.Add((problem.Rule, model.Positions[problem.Layer], problem.Texts));
        }

        ReportFound();
        if (reading.Source.Refusal is null && evaluation.Report is { } report && !steps.HasConstants(type))
            Write(new(source.Namespace, source.Types, report));

        // What has constants has been written; what cannot be written is an error as well.
        void Write(ModelReport written)
        {
            steps.Write(
                written with { Signature = reading.Source.Signature, Session = project.Session },
                ConstantLevels.Of(context.Options.AnalyzerConfigOptionsProvider));
            GeneratedCode.ReportOfModel(context, attributes);
        }

        // A file without a network has no layers at fault: what is left is the budget.
        void AnalyzeContents()
        {
            foreach (var problem in reading.Problems)
                context.ReportDiagnostic(attributes.Budget is null || problem.Argument is null
                    ? Diagnostic.Create(Descriptors.Of(problem.Rule), place, Written(problem.Texts))
                    : ProblemDiagnostics.Of(problem, attributes, default, context.CancellationToken));
            if (reading.Source.Contents is { } contents && !steps.HasConstants(type))
                Write(new(source.Namespace, source.Types, null) { Contents = contents, FileKind = source.FileKind });
        }

        // At the attribute of the file that does not agree, with the line of the layer in the other one.
        void ReportDifference(Problem problem, AttributeData other) => context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Of(problem.Rule),
            ArgumentLocations.Of(other, nameof(ModelFileAttribute.Path), context.CancellationToken),
            new[] { LineOf(file, project.Folder, model.Positions[problem.Layer]) },
            Written(problem.Texts)));

        // At the lines of the file, and the first of each severity at the attribute, too: a file may have hundreds.
        void ReportFound()
        {
            var profile = Profile.Of(attribute, context.Options);
            var atLines = found.Select(fault => (fault.Rule, Line: LineOf(file, project.Folder, fault.Position), fault.Texts));
            foreach (var group in atLines.GroupBy(fault => profile.SeverityOf(fault.Rule)))
            {
                var (rule, first, texts) = group.First();
                var others = group.Count() - 1;
                var line = file.Lines is null ? "" : $", line {first.GetLineSpan().StartLinePosition.Line + 1}";
                var message = $"{type.Name}, {file.Name}{line}: "
                    + rule.MessageText(KerasWording.Instance, [.. texts]);
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.OfFile(rule),
                    place,
                    group.Key,
                    group.Select(fault => fault.Line).Distinct(),
                    null,
                    others > 0 ? $"{message} ({Numbers.Of(others, "more problem")} in the file)" : message));
                foreach (var fault in group)
                    context.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.AtFile(fault.Rule),
                        fault.Line,
                        group.Key,
                        null,
                        null,
                        Written(fault.Texts)));
            }
        }

        static object[] Written(EquatableArray<Word> texts) => [.. texts.Select(text => text.Write(KerasWording.Instance))];
    }

    /// <summary>Reports what is wrong with the paths or the files as such.</summary>
    public static void Report(SymbolAnalysisContext context, ClassAttributes attributes, IEnumerable<FileProblem> faults)
    {
        foreach (var fault in faults)
            context.ReportDiagnostic(ProblemDiagnostics.Of(
                fault,
                attributes.CustomLayerOf(fault.CustomLayer) is { } at
                    ? ArgumentLocations.Of(at, nameof(CustomLayerAttribute.Name), context.CancellationToken)
                    : ArgumentLocations.Of(attributes.Files[fault.Number], nameof(ModelFileAttribute.Path), context.CancellationToken)));
    }

    /// <summary>A file is not edited as code is: what is merely a suggestion is left out, unless it is about another file.</summary>
    private static bool IsWorthwhile(Problem advice) => advice.File is not null || advice.Rule.Severity is Severity.Warning;

    /// <summary>The line of a file. One without lines, such as an archive, is shown as a whole.</summary>
    private static Location LineOf(FileText file, string projectFolder, int position)
    {
        var path = Path.Combine(projectFolder, file.Path);
        if (file.Lines is not { } lines)
            return Location.Create(path, default, default);
        var span = new TextSpan(Math.Min(position, lines.Length), 0);
        return Location.Create(path, span, lines.Lines.GetLinePositionSpan(span));
    }
}
