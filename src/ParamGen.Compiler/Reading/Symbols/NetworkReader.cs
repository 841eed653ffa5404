using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Reading.Symbols.Blocks;
using ParamGen.Core.Collections;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;
using ParamGen.Core.Weights;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>Reads the layers of a class, and of the models and blocks that it uses.</summary>
internal sealed partial class NetworkReader(Compilation compilation, CancellationToken cancellation)
{
    private readonly UseProblems problems = new();

    /// <summary>The classes that are being read: each is used by the one under it.</summary>
    private readonly Stack<Reading> path = new();

    private readonly NamedConstants constants = new(compilation, withinNameOf: false, cancellation);

    /// <summary>
    /// The classes that were read for a use without values, and how many layers each has with those of the classes that it uses.
    /// A few lines can use one class a million times.
    /// </summary>
    private readonly Dictionary<INamedTypeSymbol, (NetworkSource Network, int Layers)> known = new(SymbolEqualityComparer.Default);

    /// <summary>The layers that have been read, those of the classes that are used among them.</summary>
    private int read;

    /// <summary>
    /// Whether there are more of them, or classes deeper within each other, than a network may have. The reading ends there.
    /// </summary>
    private bool isTooLarge;

    /// <summary>
    /// What is wrong with the uses and blocks of the class itself; of what is wrong in a class that it uses, that the use has no network.
    /// </summary>
    public IReadOnlyList<DeclarationProblem> Problems => problems.All;

    /// <summary>The layers, or null where C# itself reports an error in one, or a use has a problem.</summary>
    public NetworkSource? Read(ClassAttributes attributes, BlockValues? values = null)
    {
        var (type, written) = (attributes.Type, attributes.Layers);
        // A mistyped name may have been a layer: without it the others are not the network.
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is null or { TypeKind: TypeKind.Error })
                return null;
        }

        // The budget of a model that is used is judged where that model stands.
        if ((path.Count == 0 ? attributes.ReadBudget() : EquatableArray<Argument>.Empty) is not { } budget)
            return null;
        EquatableArray<Argument>? device = null;
        if (path.Count == 0 && !attributes.ReadDevice(out device))
            return null;
        isTooLarge |= path.Count > NetworkSize.MaxDepth;
        var reading = new Reading(type, values is not null);
        path.Push(reading);
        var evaluator = values is { AreOwn: false } ? new ConstantEvaluator(constants, values) : null;
        var layers = new List<LayerSource>(written.Length);
        if (ModelDeclaration.FirstOnAnotherPart(written, cancellation) is { } other)
            Refuse(other, null, DeclarationRules.PG0004_LayersOnTwoParts);
        foreach (var attribute in written)
        {
            cancellation.ThrowIfCancellationRequested();
            reading.At = attribute;
            isTooLarge |= ++read > NetworkSize.MaxLayers;
            if (!isTooLarge && ReadLayer(attribute, evaluator) is { } layer)
                layers.Add(layer);
            if (isTooLarge)
            {
                RefuseSize(attribute);
                break;
            }
        }

        var isTyped = ReadType(attributes.DType, evaluator, out var dtype);
        path.Pop();
        return isTyped && !reading.IsRefused && layers.Count == written.Length
            ? new(layers) { Name = type.Name, DType = dtype, Budget = budget, Device = device }
            : null;
    }

    /// <summary>Reads the type that a class sets for its layers; false where it is refused, or where C# itself reports an error.</summary>
    private bool ReadType(AttributeData? attribute, ConstantEvaluator? evaluator, out DType? dtype)
    {
        dtype = null;
        if (attribute is null)
            return true;
        if (ReadArguments(attribute, evaluator, out _) is not { } read
            || read.ValueOf(nameof(DTypeAttribute.Policy)) is not ArgumentValue.Member { Value: DType type })
            return false;
        dtype = type;
        if (!type.IsComputedIn())
            Refuse(attribute, nameof(DTypeAttribute.Policy), ArgumentRules.PG0120_NotComputedIn, CSharpWording.Instance.Value(type));
        return type.IsComputedIn();
    }

    private LayerSource? ReadLayer(AttributeData attribute, ConstantEvaluator? evaluator)
    {
        if (ReadArguments(attribute, evaluator, out var computed) is not { } layer)
            return null;
        return UsedClass.ArgumentOf(attribute) is { } argument
            ? ReadUse(layer, attribute, argument, computed, evaluator?.Values)
            : layer;
    }

    /// <summary>The arguments of an attribute; null where one is refused, or where C# itself reports an error.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="evaluator">The values of the block's parameters; null where they have their own.</param>
    /// <param name="computed">The arguments that depend on the parameters.</param>
    private LayerSource? ReadArguments(
        AttributeData attribute,
        ConstantEvaluator? evaluator,
        out IReadOnlyDictionary<string, object?>? computed)
    {
        var arguments = evaluator is null ? null : new BlockArguments(attribute, evaluator);
        computed = arguments?.Values;
        if (arguments is { Values: null, Fault: var fault })
            return Refuse(
                attribute,
                arguments.Property,
                GraphRules.PG0317_BlockExpression,
                path.Peek().Type.Name,
                evaluator!.Values.ToString(),
                fault!.Expression,
                fault.Reason);
        return ArgumentReader.Read(attribute, computed);
    }

    private LayerSource? ReadUse(
        LayerSource layer,
        AttributeData attribute,
        string argument,
        IReadOnlyDictionary<string, object?>? computed,
        BlockValues? around)
    {
        if (UsedClass.Of(attribute) is not { } used)
            return Refuse(attribute, argument, GraphRules.PG0314_NotPlaceable, UsedClass.Text(attribute), UsedClass.IsNothing(attribute));
        if (used.TypeKind is TypeKind.Error)
            return null;
        if (path.Any(reading => SymbolEqualityComparer.Default.Equals(reading.Type, used)))
            return RefuseCircle(used);

        var attributes = ClassAttributes.Of(used);
        var block = attributes.Block;
        if (UsedClass.WhyNot(attributes, attribute) is { } reason)
            return Refuse(attribute, argument, GraphRules.PG0314_NotPlaceable, used.Name, reason);
        // A class that is both is neither.
        if (block is not null && attributes.HasInput)
            return RefuseUse(attribute, argument, used);
        if (attributes.Declaration.Exists)
            return ReadDeclared(layer, attribute, argument, attributes, computed, around);
        // An input that takes what a model gives has no values to hand on.
        if ((argument == nameof(UseAttribute.Type) ? UseArguments.Of(attribute, computed) : []) is not { } given)
            return null;
        if (block is null && given.Count > 0)
            return Refuse(
                attribute,
                nameof(UseAttribute.Arguments),
                GraphRules.PG0316_BlockArguments,
                used.Name,
                "is a model, which takes no arguments");
        if (block is null)
            return Place(layer, attribute, argument, used, ReadOnce(attributes, null), isBlock: false);

        var values = BlockValues.Of(used, block, given, around, compilation, out var wrong);
        if (values is null && wrong is null)
            return null;
        return values is null
            ? Refuse(attribute, nameof(UseAttribute.Arguments), GraphRules.PG0316_BlockArguments, used.Name, wrong ?? "")
            : Place(layer, attribute, argument, used, attributes.Layers.IsEmpty ? null : ReadOnce(attributes, values), isBlock: true);
    }

    /// <summary>Reads a class that is used, or remembers it.</summary>
    private NetworkSource? ReadOnce(ClassAttributes used, BlockValues? values)
    {
        if (values is { AreOwn: false })
            return Read(used, values);
        if (known.TryGetValue(used.Type, out var before))
        {
            read += before.Layers;
            isTooLarge |= read > NetworkSize.MaxLayers;
            return isTooLarge ? null : before.Network;
        }

        var start = read;
        if (Read(used, values) is not { } network || isTooLarge)
            return null;
        known.Add(used.Type, (network, read - start));
        return network;
    }

    private LayerSource? Place(
        LayerSource layer,
        AttributeData attribute,
        string argument,
        INamedTypeSymbol used,
        NetworkSource? network,
        bool isBlock)
    {
        if (network is null)
            return isTooLarge ? null : RefuseUse(attribute, argument, used);
        var arguments = WithoutClass(layer);
        return isBlock || arguments.All(other => other.Name != nameof(UseAttribute.Repeat))
            ? new(layer.Kind, arguments) { Model = network with { IsBlock = isBlock } }
            : Refuse(
                attribute,
                nameof(UseAttribute.Repeat),
                GraphRules.PG0316_BlockArguments,
                network.Name ?? "",
                "is a model, which cannot be repeated, because each use would be the same layer");
    }

    /// <summary>The arguments without those that name the class and give it values.</summary>
    private static Argument[] WithoutClass(LayerSource layer) => layer.Arguments
        .Where(other => other.Name is not (nameof(UseAttribute.Type) or nameof(UseAttribute.Arguments) or nameof(InputAttribute.Model)))
        .ToArray();

    /// <summary>A class that is being read.</summary>
    private sealed class Reading(INamedTypeSymbol type, bool isBlock)
    {
        public INamedTypeSymbol Type => type;

        public bool IsBlock => isBlock;

        /// <summary>The attribute that is being read.</summary>
        public AttributeData? At { get; set; }

        public bool IsRefused { get; set; }
    }
}
