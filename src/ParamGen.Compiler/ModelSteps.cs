using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Generation;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Compiler.Reading.Syntax;
using ParamGen.Core.Contracts;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler;

/// <summary>
/// The steps from a class to its constants. Generator and analyzer walk them alike, so what goes wrong in one of them ends in
/// stand-ins without numbers for that class, in an error at it, and in nothing for any other class.
/// </summary>
internal class ModelSteps : IModelSteps
{
    /// <summary>What a file says of models, read from its syntax alone.</summary>
    public virtual FileContents ReadSyntax(SyntaxTree tree, Markers markers, CancellationToken cancellation) =>
        FileReader.Read(tree, markers, cancellation);

    /// <summary>The layers of a class; null where it has none.</summary>
    public virtual ModelReading? Read(
        ClassAttributes attributes,
        Compilation compilation,
        ImmutableArray<ProjectFile> files,
        CancellationToken cancellation) =>
        ModelReader.Read(attributes, compilation, files, cancellation);

    /// <summary>The same for a class that takes its network from a file.</summary>
    public virtual ModelSource? ReadFileModel(
        ClassAttributes attributes,
        Compilation compilation,
        ImmutableArray<ProjectFile> files,
        CancellationToken cancellation) =>
        ModelReader.ReadFileModel(attributes, compilation, files, cancellation);

    /// <summary>What is in the files that a class names.</summary>
    public virtual FileReading ReadNetwork(FileChoice choice, CancellationToken cancellation) => choice.Read(cancellation);

    /// <summary>The numbers of a network, or what is wrong with it and where it does not agree with its files.</summary>
    public virtual NetworkEvaluation Evaluate(ModelSource source, NetworkSource network, bool withAdvice) =>
        ContractReview.Of(network, source.Contracts, source.Name, withAdvice);

    /// <summary>Whether the generator has added constants to a class.</summary>
    public virtual bool HasConstants(INamedTypeSymbol type) =>
        type.GetMembers(GeneratedMembers.TotalParameters).Concat(type.GetMembers(GeneratedFileMembers.ConstantBytes))
            .Any(member => member is IFieldSymbol { IsConst: true });

    /// <summary>The text of the constants, or of what stands in for them.</summary>
    public virtual SourceText Write(ModelReport model, ConstantLevel level) => ModelEmitter.Text(model, level);

    /// <summary>What a file says of models; where that cannot be read, the compiler is asked about every class in it.</summary>
    public FileContents Contents(SyntaxTree tree, Markers markers, CancellationToken cancellation)
    {
        try
        {
            return ReadSyntax(tree, markers, cancellation);
        }
        catch (Exception exception) when (InternalError.Is(exception))
        {
            return FileContents.Unread(tree, cancellation);
        }
    }

    /// <summary>
    /// What a class says of its model, or that it cannot be read; null where it is none, or where nothing can be added to it.
    /// </summary>
    public ModelSource? Source(
        INamedTypeSymbol type,
        Compilation compilation,
        ImmutableArray<ProjectFile> files,
        CancellationToken cancellation)
    {
        try
        {
            if (ModelReader.IsFileLocal(type))
                return null;
            var attributes = ClassAttributes.Of(type);
            return ReadFileModel(attributes, compilation, files, cancellation)
                ?? Read(attributes, compilation, files, cancellation)?.Source;
        }
        catch (Exception exception) when (InternalError.Is(exception))
        {
            return Unreadable(type, exception);
        }
    }

    /// <summary>The model of a class with what is in its files, or that they cannot be read.</summary>
    public ModelSource ReadFile(FileChoice choice, CancellationToken cancellation)
    {
        try
        {
            return ReadNetwork(choice, cancellation).Source;
        }
        catch (Exception exception) when (InternalError.Is(exception))
        {
            var source = choice.Model;
            return source with { Refusal = InternalError.Message(source.Name, exception) };
        }
    }

    /// <summary>The numbers of a model, or the reason why it has none.</summary>
    public ModelReport Report(ModelSource source)
    {
        try
        {
            return source switch
            {
                { Network: { } network } => Report(source, Evaluate(source, network, withAdvice: false)),
                { Contents: { } contents, Refusal: null } => new(source.Namespace, source.Types, null)
                {
                    Contents = contents,
                    FileKind = source.FileKind,
                    Signature = source.Signature,
                    HasModelBase = source.HasModelBase,
                    HidesSession = source.HidesSession,
                },
                _ => Refuse(source, source.Refusal ?? "", null),
            };
        }
        catch (Exception exception) when (InternalError.Is(exception))
        {
            return Refuse(source, InternalError.Message(source.Name, exception), null);
        }
    }

    /// <summary>The text of the constants; where it cannot be written, that of stand-ins.</summary>
    public SourceText Text(ModelReport model, ConstantLevel level)
    {
        try
        {
            return Write(model, level);
        }
        catch (Exception exception) when (InternalError.Is(exception))
        {
            var refusal = new Refusal(InternalError.Message(model.Types[model.Types.Count - 1].Name, exception), null, default);
            return ModelEmitter.Text(model with { Network = null, Contents = null, Refusal = refusal }, ConstantLevel.Model);
        }
    }

    private static ModelReport Report(ModelSource source, NetworkEvaluation evaluation)
    {
        if (evaluation.Report is { } report)
        {
            return source.Refusal is { } reason
                ? Refuse(source, reason, NetworkSketch.Of(report))
                : new(source.Namespace, source.Types, report.ForConstants())
                {
                    Signature = source.Signature,
                    HasModelBase = source.HasModelBase,
                    HidesSession = source.HidesSession,
                };
        }

        return Refuse(source, source.Refusal ?? Text(evaluation.Problems[0], source), evaluation.Sketch);
    }

    private static string Text(Problem problem, ModelSource source) =>
        problem.Origin.IsNetwork ? problem.Rule.Text(CSharpWording.Instance, [source.Name, .. problem.Texts.Skip(1)])
        : source.File is { } file ? problem.Text(KerasWording.Instance, $"{source.Name}, {file}: ")
        : problem.Text(CSharpWording.Instance, "");

    private static ModelReport Refuse(ModelSource source, string reason, NetworkSketch? sketch) =>
        new(source.Namespace, source.Types, null)
        {
            FileKind = source.FileKind,
            Refusal = new(reason, sketch, source.TakenNames) { HasDevice = source.HasDevice },
        };

    private static ModelSource Unreadable(INamedTypeSymbol type, Exception exception) =>
        ModelReader.Source(ClassAttributes.Of(type)) with { Refusal = InternalError.Message(type.Name, exception) };
}
