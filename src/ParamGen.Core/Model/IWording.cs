namespace ParamGen.Core.Model;

/// <summary>How a host writes what is not English: in C#'s words at an attribute, in Keras's at a line of a file.</summary>
internal interface IWording
{
    /// <summary>A size that is not known.</summary>
    string UnknownSize { get; }

    /// <summary>A layer with the arguments that it has.</summary>
    string Layer(LayerSource layer);

    /// <summary>The name of an argument.</summary>
    string Argument(string name);

    /// <summary>A value as it is written as an argument.</summary>
    string Value(ArgumentValue value);

    /// <summary>A member of an enum by its short name.</summary>
    string Option(Enum member);

    /// <summary>An argument with its value.</summary>
    string Setting(string argument, ArgumentValue value);
}
