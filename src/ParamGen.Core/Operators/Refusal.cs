namespace ParamGen.Core.Operators;

/// <summary>
/// Keras refuses a call of an operator. Rules throw it where Keras raises an error, and <see cref="Operator.Call"/> catches it.
/// </summary>
/// <param name="reason">What is wrong: part of a sentence.</param>
internal sealed class Refusal(string reason) : Exception(reason);
