using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>PG03xx: how the layers hang together.</summary>
internal static partial class GraphRules
{
    public static readonly Rule PG0301_DuplicateName = new(
        "PG0301",
        "Two layers have the same name",
        "{0}: an earlier layer already has this name; use a name that is unique in the network");

    public static readonly Rule PG0302_UnknownInput = new(
        "PG0302",
        "No layer has this name",
        "{0}: {1}{2}");

    public static readonly Rule PG0303_NoInputBefore = new(
        "PG0303",
        $"A layer comes before the {Word.Layer("Input")}",
        $"{{0}}: there is no earlier layer to take input from; put {Word.Layer("Input")} first");

    public static readonly Rule PG0304_InputOfInput = new(
        "PG0304",
        $"An {Word.Layer("Input")} cannot take input from a layer",
        $"{{0}}: {Word.Layer("Input")} is where data enters the network, so it cannot take the output of a layer; remove "
            + $"{Word.Argument("Input")}");

    public static readonly Rule PG0305_InputNotUsed = new(
        "PG0305",
        "An input is not used",
        $"{{0}}: no layer takes this input; use its name as another layer's {Word.Argument("Input")}, or remove it");

    public static readonly Rule PG0306_Cycle = new(
        "PG0306",
        "The layers form a cycle",
        "{0}: takes '{1}', which depends on {0} in turn; take the input from an earlier layer");

    public static readonly Rule PG0307_NoLayers = new(
        "PG0307",
        "The network has no layers",
        "{0}: a network needs at least one layer after its input; add one");

    public static readonly Rule PG0309_NothingToWrap = new(
        "PG0309",
        "Too few layers follow a wrapper",
        "{0}: {1} wraps {2} it, but there {3}; put {4} after it");

    public static readonly Rule PG0310_SharedWeights = new(
        "PG0310",
        "The layer's weights do not fit this input",
        "{0}: its weights were built for {1}, and {2} would need other weight shapes; use inputs of the same width, or a separate layer");

    public static readonly Rule PG0311_SeveralOutputs = new(
        "PG0311",
        "A layer with several outputs is used without an index",
        "{0}: '{1}' has {2} outputs; choose one, as in '{1}[0][0]'");

    public static readonly Rule PG0312_NoSuchOutput = new(
        "PG0312",
        "The layer has no such output",
        "{0}: '{1}' has no output {3}; its last output is {2}, counted from 0");

    public static readonly Rule PG0313_ModelInputs = new(
        "PG0313",
        "The inputs do not match those of the nested model",
        $"{{0}}: the model expects {{1}}, but gets {{2}}; make the shapes match, or leave the size unknown in its "
            + $"{Word.Layer("Input")}");

    public static readonly Rule PG0314_NotPlaceable = new(
        "PG0314",
        "The type cannot be used as a model or block",
        "{0}: {1} cannot be used here, because it {2}");

    public static readonly Rule PG0315_UsesItself = new(
        "PG0315",
        "A model or block uses itself",
        "{0}: {1} uses itself{2}, so the network would have no end; use another class here");

    public static readonly Rule PG0316_BlockArguments = new(
        "PG0316",
        "The block's arguments do not match its parameters",
        "{0}: {1} cannot be used with these arguments: it {2}");

    public static readonly Rule PG0317_BlockExpression = new(
        "PG0317",
        "The block's argument cannot be re-evaluated",
        "{0}: with {2}, '{3}' in the block {1} cannot be computed: it {4}; use other values");

    public static readonly Rule PG0318_CellAlone = new(
        "PG0318",
        $"A recurrent cell is not inside an {Word.Layer("RNN")}",
        $"{{0}}: a cell computes one step of a sequence; put {Word.Layer("RNN")} before it");

    public static readonly Rule PG0319_WrapsSeveralInputs = new(
        "PG0319",
        "A wrapper wraps a layer with several inputs",
        "{0}: a wrapper passes on a single input, but {1} takes several; remove the wrapper");

    public static readonly Rule PG0321_SlashInName = new(
        "PG0321",
        "A layer's name contains a slash",
        "{0}: a name must not contain '/', which separates the parts of a weight's path; use '{1}'");

    public static readonly Rule PG0320_UsedClassHasErrors = new(
        "PG0320",
        "A class that is used has errors",
        "{0}: '{1}' has errors; fix them there first");

    public static readonly Rule PG0324_SharedBlock = new(
        "PG0324",
        "A block cannot be shared",
        $"{{0}}: '{{1}}' is a block, and each {Word.Layer("Use")} of a block has its own weights; to share weights, use a model with "
            + $"its own {Word.Layer("Input")}, and share that");

    public static readonly Rule PG0322_NameOfSeveralInputs = new(
        "PG0322",
        "A name is given to several inputs",
        $"{{0}}: {{1}} has {{2}} outputs, and each input is named after its output; remove {Word.Argument("Name")}");

    public static readonly Rule PG0323_WrapsBlock = new(
        "PG0323",
        "A wrapper wraps a block",
        $"{{0}}: {{1}} wraps single layers, but {{2}} is a block; wrap its layers one by one, or give it its own "
            + $"{Word.Layer("Input")} to make it a model");

    public static readonly Rule PG0325_UnknownInputType = new(
        "PG0325",
        "The type of a model's output is unknown",
        $"{{0}}: the type of {{1}}'s output '{{2}}' is unknown, so this input's is too; add {Word.Argument("DType")} with the type "
            + $"that Keras reports for it");

    public static readonly Rule PG0330_NetworkTooLarge = new(
        "PG0330",
        "The network is too large",
        "{0}: {1}, {2} more than the {3} allowed");
}
