using System.Globalization;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.Core.Outputs.Blocks;

/// <summary>What differs between the uses of a block: as few parameters as give all of its numbers.</summary>
internal sealed class BlockParameters
{
    /// <summary>More of the same width: 4 × Filters.</summary>
    private const int LargestFactor = 16;

    /// <summary>Arguments that say how wide a layer is: one is often a multiple of another.</summary>
    private static readonly HashSet<string> widths = ["Filters", "Units", "OutputDim", "KeyDim", "TargetShape", "ProjectionDim", "Groups"];

    private static readonly Dictionary<string, string> words = new()
    {
        ["Strides"] = "Stride",
        ["StridesByAxis"] = "Stride",
        ["DilationRateByAxis"] = "DilationRate",
        ["TargetShape"] = "Filters",
        ["Padding"] = "Border",
        ["Cropping"] = "Border",
    };

    private readonly Dictionary<NumberPlace, string> expressions = [];
    private readonly List<BlockParameter> parameters = [];

    private BlockParameters(IReadOnlyList<LayerRun> runs)
    {
        var columns = ColumnsOf(runs);
        var bases = BasesOf(columns);
        var names = NamesOf(bases, runs[0].Layers);
        // Where they stand in the block is their order.
        foreach (var given in bases.OrderBy(column => columns.IndexOf(column)))
            parameters.Add(new(names[given], given.Place, given.IsWhole));
        foreach (var column in columns)
        {
            var (given, factor) = bases.Select(other => (other, FactorOf(column, other))).First(found => found.Item2 is not null);
            expressions[column.Place] = factor == 1
                ? names[given]
                : factor!.Value.ToString(CultureInfo.InvariantCulture) + " * " + names[given];
        }
    }

    public IReadOnlyList<BlockParameter> Parameters => parameters;

    public IReadOnlyDictionary<NumberPlace, string> Expressions => expressions;

    public static BlockParameters Of(IReadOnlyList<LayerRun> runs) => new(runs);

    /// <summary>The numbers that differ.</summary>
    public static List<NumberColumn> ColumnsOf(IReadOnlyList<LayerRun> runs) =>
    [
        .. runs.SelectMany(run => BlockNumbers.Places(run.Layers))
            .Distinct()
            .OrderBy(place => place.Layer)
            .Select(place => new NumberColumn(
                place,
                [.. runs.Select(run => place.Of(run.Layers)!.Value)],
                runs.All(run => IsWhole(run.Layers[place.Layer], place.Argument))))
            .Where(column => column.Values.Any(value => !value.Equals(column.Values[0]))),
    ];

    /// <summary>The columns of which the others are multiples, the smallest first.</summary>
    public static List<NumberColumn> BasesOf(IEnumerable<NumberColumn> columns)
    {
        var bases = new List<NumberColumn>();
        foreach (var column in columns.OrderBy(column => column.Values.Sum()))
        {
            if (bases.All(other => FactorOf(column, other) is null))
                bases.Add(column);
        }

        return bases;
    }

    /// <summary>How often another column of the same meaning is in a column; null where it is not.</summary>
    private static int? FactorOf(NumberColumn column, NumberColumn other)
    {
        if (column.IsWhole != other.IsWhole || MeaningOf(column) != MeaningOf(other))
            return null;
        if (column.Values.SequenceEqual(other.Values))
            return 1;
        if (!column.IsWhole || !widths.Contains(column.Place.Argument))
            return null;
        var factor = column.Values[0] / other.Values[0];
        return factor is >= 2 and <= LargestFactor
            && factor.Equals(Math.Floor(factor))
            && column.Values.Zip(other.Values, (value, unit) => value.Equals(factor * unit)).All(isMultiple => isMultiple)
                ? (int)factor
                : null;
    }

    private static string MeaningOf(NumberColumn column) =>
        widths.Contains(column.Place.Argument) ? nameof(widths) : WordOf(column.Place.Argument);

    private static string WordOf(string argument) => words.TryGetValue(argument, out var word) ? word : argument;

    /// <summary>A whole number, and nothing that makes it a part of one: a layer may take what is none.</summary>
    private static bool IsWhole(LayerSource layer, string argument)
    {
        var kind = Catalogue.Find(layer.Kind)!;
        var type = kind.Properties.TryGetValue(argument, out var property) ? property.PropertyType
            : kind.Parameters.First(parameter => LayerKind.PropertyOf(parameter) == argument).ParameterType;
        return type == typeof(int) || type == typeof(int[]);
    }

    /// <summary>A name for each: that of its argument, and of its layer where several have that.</summary>
    private static Dictionary<NumberColumn, string> NamesOf(List<NumberColumn> columns, IReadOnlyList<LayerSource> layers)
    {
        var names = new Dictionary<NumberColumn, string>();
        var taken = new NumberedNames();
        var used = new HashSet<string>();
        foreach (var group in columns.GroupBy(column => WordOf(column.Place.Argument)))
        {
            foreach (var column in group)
            {
                var layer = BlockNames.OfLayer(layers[column.Place.Layer].TextOf(nameof(LayerAttribute.Name)) ?? "");
                var stem = group.Count() == 1 ? group.Key : layer + group.Key;
                if (!ClassNames.IsOther(stem))
                    stem += "Value";
                names[column] = taken.Next(
                    stem,
                    1,
                    number => number == 1 ? stem : stem + number.ToString(CultureInfo.InvariantCulture),
                    used.Add);
            }
        }

        return names;
    }
}

/// <summary>A number that differs between the uses of a block.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Values">The number of each use.</param>
/// <param name="IsWhole">Whether it must be a whole number.</param>
internal sealed record NumberColumn(NumberPlace Place, double[] Values, bool IsWhole);
