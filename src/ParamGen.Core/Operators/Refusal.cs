namespace ParamGen.Core.Operators;

/// <summary>
/// Keras refuses a call of an operator. Rules throw it where Keras raises an error, and <see cref="Operator.Call"/> catches it.
/// </summary>
/// <param name="reason">What is wrong: part of a sentence.</param>
/// <param name="parameter">The parameter that is at fault, where it is a single one.</param>
internal sealed class Refusal(string reason, string? parameter = null) : Exception(reason)
{
    public string? Parameter => parameter;
}
