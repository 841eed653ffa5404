using Microsoft.CodeAnalysis;
using ParamGen.Compiler;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Outputs;

namespace ParamGen.Tool.Models;

/// <summary>Reads classes with layer attributes.</summary>
internal static class CSharpModel
{
    /// <summary>The classes that are models, or the one that is named.</summary>
    public static IReadOnlyList<LoadedModel> Read(CSharpCode code, string? className)
    {
        if (CSharpCode.Lines(code.SyntaxErrors()) is { Length: > 0 } errors)
            return [new(code.Path) { Problems = errors }];
        var named = Named(code, className);
        return className is not null && named.Count == 0
            ? [LoadedModel.Refuse(code.Path, $"no class '{className}' with layers; there are {NamesOf(code.Models)}")]
            : [.. named.Select(model => Read(model.Class, code, model.Name))];
    }

    /// <summary>The classes that are models, or the one that is named, and what each is called.</summary>
    public static IReadOnlyList<(ClassAttributes Class, string Name)> Named(CSharpCode code, string? className)
    {
        var models = code.Models;
        ClassAttributes[] chosen = models.FirstOrDefault(model => model.Type.ToDisplayString() == className) is { } exact
            ? [exact]
            : [.. models.Where(model => className is null ? !IsWithin(model, models) : model.Type.Name == className)];
        // What a name does not tell apart is called by its full name.
        var isClear = chosen.Select(model => model.Type.Name).Distinct(StringComparer.Ordinal).Count() == chosen.Length;
        return [.. chosen.Select(model => (model, isClear ? model.Type.Name : model.Type.ToDisplayString()))];
    }

    /// <summary>Whether a class is within another model, which uses it mostly: it is meant where it is named.</summary>
    private static bool IsWithin(ClassAttributes model, IReadOnlyList<ClassAttributes> models)
    {
        for (var type = model.Type.ContainingType; type is not null; type = type.ContainingType)
        {
            if (models.Any(other => SymbolEqualityComparer.Default.Equals(other.Type, type)))
                return true;
        }

        return false;
    }

    private static string NamesOf(IReadOnlyCollection<ClassAttributes> models) =>
        models.Count == 0 ? "none" : string.Join(", ", models.Select(model => model.Type.ToDisplayString()));

    private static LoadedModel Read(ClassAttributes attributes, CSharpCode code, string name)
    {
        var steps = new ModelSteps();
        var path = attributes.Type.DeclaringSyntaxReferences[0].SyntaxTree.FilePath;
        var files = attributes.Files.IsEmpty ? [] : code.Files;
        // The compiler's own errors say more than that an argument is unknown.
        if (CSharpCode.Lines(code.AttributeErrors(attributes)) is { Length: > 0 } errors)
            return new(name) { Problems = errors };
        if (steps.Source(attributes.Type, code.Compilation, files, CancellationToken.None) is not { } source)
            return new(name) { Problems = [$"{path}: {name} cannot be read"] };
        var read = steps.ReadFile(FileChoice.Of(source, files, ""), CancellationToken.None);
        var report = steps.Report(read);
        if (report.Refusal is not { } refusal)
            return new(name) { Network = report.Network, Source = read.Network, Contents = report.Contents };
        // Of layers all that is wrong is said, and not its first reason alone.
        var problems = attributes.Kind is ClassKind.Model && read is { Refusal: null, Network: { } network }
            ? steps.Evaluate(read, network with { Name = attributes.Type.Name }, withAdvice: false).Problems
            : default;
        return new(name)
        {
            Problems = problems.Count > 0
                ? [.. problems.Select(problem => $"{path}: {problem.Text(CSharpWording.Instance, "")}")]
                : [$"{path}: {refusal.Reason}"],
        };
    }
}
