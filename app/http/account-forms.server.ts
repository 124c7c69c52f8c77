import { z } from 'zod'

// As typed: what a password manager pastes must not be changed. Its length is the domain's question.
const passwordField = z.string().min(1).max(1000)
const emailField = z.string().trim().toLowerCase().max(254).pipe(z.email())

export const signInFormSchema = z.object({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password: passwordField,
  till: z.string().max(2000).optional(),
})

export const firstRunFormSchema = z.object({
  code: z.string().min(1).max(100),
  municipality: z.string().trim().min(1).max(100),
  name: z.string().trim().min(1).max(100),
  email: emailField,
  password: passwordField,
})

export const ownPasswordFormSchema = z.object({
  password: passwordField,
  newPassword: passwordField,
})

export const languageFormSchema = z.object({
  sprak: z.enum(['sv', 'en']),
  till: z.string().max(2000),
})
