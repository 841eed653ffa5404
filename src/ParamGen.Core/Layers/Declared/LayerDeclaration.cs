using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Layers.Declared;

/// <summary>What a class declares of a custom layer, read and found to be right by itself.</summary>
/// <param name="Inputs">The shapes of the inputs.</param>
/// <param name="Outputs">The shapes of the outputs.</param>
/// <param name="Weights">The shapes of the weights.</param>
/// <param name="MultiplyAdds">The multiply-adds per sample; null where they are not known.</param>
internal sealed record LayerDeclaration(
    EquatableArray<DeclaredShape> Inputs,
    EquatableArray<DeclaredShape> Outputs,
    EquatableArray<DeclaredShape> Weights,
    Size? MultiplyAdds)
{
    private readonly Dictionary<string, long> constants = [];

    /// <summary>The values of the constants by name.</summary>
    public IReadOnlyDictionary<string, long> Constants => constants;

    /// <summary>The declaration; null with the faults where anything is wrong with it.</summary>
    public static LayerDeclaration? Of(DeclaredSource source, out IReadOnlyList<DeclarationFault> faults)
    {
        var reader = new Reader(source);
        var declaration = reader.Read();
        faults = reader.Faults;
        return declaration;
    }

    /// <summary>The names that the texts of a declaration may mean: what is not understood has none.</summary>
    public static IEnumerable<string> NamesIn(DeclaredSource source)
    {
        var shapes = source.Weights.Select(weight => SignatureReader.Shape(weight.Shape, out _)).OfType<DeclaredShape>();
        if (SignatureReader.Signature(source.Signature, out _) is var (inputs, outputs))
            shapes = [.. inputs, .. outputs, .. shapes];
        var products = source.MultiplyAdds is { } written ? SignatureReader.Size(written, out _)?.Names : null;
        return shapes.SelectMany(shape => shape.Names).Concat(products ?? []).Distinct();
    }

    private sealed class Reader(DeclaredSource source)
    {
        private readonly List<DeclarationFault> faults = [];
        private readonly HashSet<string> axes = [];
        private readonly HashSet<string> constants = [.. source.Constants.Select(constant => constant.Name)];
        private bool hasRest;

        public IReadOnlyList<DeclarationFault> Faults => faults;

        public LayerDeclaration? Read()
        {
            if (SignatureReader.Signature(source.Signature, out var reason) is not var (inputs, outputs))
            {
                Refuse(null, nameof(LayerShapeAttribute.Signature), GraphRules.PG0340_Signature, source.Signature, reason);
                return null;
            }

            hasRest = inputs.Any(input => input.HasRest);
            axes.UnionWith(inputs.SelectMany(input => input.Axes).Select(axis => axis.Name).OfType<string>().Where(IsAxis));
            foreach (var shape in inputs.Concat(outputs))
            {
                CheckBatch(shape, inputs[0]);
                Check(shape, null, nameof(LayerShapeAttribute.Signature));
            }

            var weights = new List<DeclaredShape>();
            for (var i = 0; i < source.Weights.Count; i++)
            {
                if (Weight(i) is { } weight)
                    weights.Add(weight);
            }

            var products = MultiplyAdds();
            if (faults.Count > 0)
                return null;
            var declaration = new LayerDeclaration(inputs.ToArray(), outputs.ToArray(), weights, products);
            foreach (var constant in source.Constants)
                declaration.constants[constant.Name] = constant.Value;
            return declaration;
        }

        private bool IsAxis(string name) => !constants.Contains(name);

        private DeclaredShape? Weight(int number)
        {
            var weight = source.Weights[number];
            if (weight.Name.Trim('/', ' ').Length == 0 || weight.Name.Trim('/', ' ') != weight.Name)
                Refuse(number, nameof(LayerWeightAttribute.Name), GraphRules.PG0342_LayerDeclaration, "has a weight without a name");
            else if (source.Weights.Take(number).Any(other => other.Name == weight.Name))
                Refuse(
                    number,
                    nameof(LayerWeightAttribute.Name),
                    GraphRules.PG0342_LayerDeclaration,
                    $"has two weights with the name '{weight.Name}'");
            if (SignatureReader.Shape(weight.Shape, out var reason) is { } shape)
            {
                Check(shape, number, nameof(LayerWeightAttribute.Shape));
                return shape;
            }

            Refuse(number, nameof(LayerWeightAttribute.Shape), GraphRules.PG0340_Signature, weight.Shape, reason);
            return null;
        }

        private Size? MultiplyAdds()
        {
            if (source.MultiplyAdds is not { } written)
                return null;
            if (SignatureReader.Size(written, out var reason) is { } size)
            {
                CheckNames(size.Names, null, nameof(LayerShapeAttribute.MultiplyAdds));
                return size;
            }

            Refuse(null, nameof(LayerShapeAttribute.MultiplyAdds), GraphRules.PG0340_Signature, written, reason);
            return null;
        }

        /// <summary>Keras adds the batch axis in front of every sample, and no layer takes it away.</summary>
        private void CheckBatch(DeclaredShape shape, DeclaredShape first)
        {
            var batch = first.Axes.Count > 0 && first.Axes[0].Name is { } name && IsAxis(name) ? name : null;
            if (batch is null ? ReferenceEquals(shape, first) : shape.Axes.Count == 0 || shape.Axes[0].Name != batch)
                Refuse(
                    null,
                    nameof(LayerShapeAttribute.Signature),
                    GraphRules.PG0340_Signature,
                    shape.Text,
                    $"its first axis must be the batch, as in ({batch ?? "batch"}, {(shape.HasRest ? "..., " : "")}width)");
        }

        private void Check(DeclaredShape shape, int? weight, string argument)
        {
            if (shape.Axes.Count(axis => axis.IsRest) > 1)
                Refuse(weight, argument, GraphRules.PG0340_Signature, shape.Text, "'...' may stand in a shape once");
            else if (shape.HasRest && !hasRest)
                Refuse(weight, argument, GraphRules.PG0340_Signature, shape.Text, "'...' stands in no input");
            CheckNames(shape.Names, weight, argument);
        }

        private void CheckNames(IEnumerable<string> names, int? weight, string argument)
        {
            foreach (var name in names.Where(name => !axes.Contains(name) && !constants.Contains(name)).Distinct())
            {
                // Any letter is near to any other one.
                var nearest = name.Length < 3 ? null : Spelling.Nearest(name, axes.Concat(constants));
                Refuse(weight, argument, GraphRules.PG0341_UnknownSize, name, nearest is null ? "" : $"; did you mean '{nearest}'?");
            }
        }

        private void Refuse(int? weight, string argument, Rule rule, params string[] texts) =>
            faults.Add(new(rule, weight, argument, new([source.Class, .. texts])));
    }
}

/// <summary>What is wrong with the declaration of a custom layer.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Weight">The number of the weight at fault; null where the shapes of the layer are.</param>
/// <param name="Argument">The argument at fault.</param>
/// <param name="Texts">What the rule's message is filled with.</param>
internal sealed record DeclarationFault(Rule Rule, int? Weight, string Argument, EquatableArray<string> Texts);
